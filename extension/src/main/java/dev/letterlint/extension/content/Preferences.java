package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Named;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * What the person has chosen for all their texts, under {@code setting}: how far they have come,
 * and for each kind of text whom to believe.
 */
final class Preferences {

  private static final String SETTING = "setting";
  private static final String LEVEL = "level";
  private static final String GUIDES = "guides ";

  private final Runnable changed;
  private JsPropertyMap<Object> kept = JsPropertyMap.of();
  private Object following;

  /** {@code changed} is run when other settings than before may be wanted. */
  Preferences(Runnable changed) {
    this.changed = changed;
  }

  void start() {
    Store.read(SETTING, this::take);
    following = Store.follow(SETTING, this::take);
  }

  void stop() {
    Store.unfollow(following);
  }

  /** The settings of a text as the person wants them. */
  Settings of(Settings settings) {
    Settings wanted = settings;
    if (kept.has(LEVEL)) {
      wanted = wanted.withLevel(Named.level(text(LEVEL)));
    }
    String guides = GUIDES + settings.kind().word();
    return kept.has(guides) ? wanted.withGuides(FieldFacts.guides(text(guides))) : wanted;
  }

  /** From now on, here and elsewhere. */
  void keep(String kind, String level, String guides) {
    Store.read(
        SETTING,
        all -> {
          JsPropertyMap<Object> more = all == null ? JsPropertyMap.of() : Js.uncheckedCast(all);
          more.set(LEVEL, level);
          more.set(GUIDES + kind, guides);
          Store.write(SETTING, more);
        });
  }

  private void take(Object all) {
    kept = all == null ? JsPropertyMap.of() : Js.uncheckedCast(all);
    changed.run();
  }

  private String text(String name) {
    return String.valueOf(kept.get(name));
  }
}

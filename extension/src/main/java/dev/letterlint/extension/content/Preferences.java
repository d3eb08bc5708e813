package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.Setting;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Named;
import jsinterop.base.JsPropertyMap;

/**
 * What the person has chosen for all their texts, under {@code setting}: how far they have come,
 * and for each kind of text whom to believe.
 */
final class Preferences {

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
    Store.read(Setting.NAME, this::take);
    following = Store.follow(Setting.NAME, this::take);
  }

  void stop() {
    Store.unfollow(following);
  }

  /** The settings of a text as the person wants them; a level of a later version is left out. */
  Settings of(Settings settings) {
    Level level = Named.level(text(LEVEL));
    Settings wanted = level == null ? settings : settings.withLevel(level);
    String guides = GUIDES + settings.kind().word();
    return kept.has(guides) ? wanted.withGuides(FieldFacts.guides(text(guides))) : wanted;
  }

  /** From now on, here and elsewhere. */
  void keep(String kind, String level, String guides) {
    Setting.put(JsPropertyMap.of(LEVEL, level, GUIDES + kind, guides));
  }

  private void take(Object all) {
    kept = Store.map(all);
    changed.run();
  }

  private String text(String name) {
    return String.valueOf(kept.get(name));
  }
}

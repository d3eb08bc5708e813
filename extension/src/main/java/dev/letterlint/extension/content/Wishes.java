package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.OnDemand;
import dev.letterlint.extension.message.PanelHost;
import dev.letterlint.extension.message.SentDoor;
import dev.letterlint.extension.message.SentWatch;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.JsPropertyMap;

/**
 * What the person wants to be told and what not, as the extension's storage has it for all pages:
 * under {@code ignore} and {@code word} one record a key, the body that is synced; under {@code
 * secret} the words that must not be sent, which never leave the machine.
 */
final class Wishes {

  private static final String IGNORE = "ignore";
  private static final String WORD = "word";
  private static final String SECRET = "secret";
  private static final String LEFT_OVER = "sent.other-company";

  private final Ignored ignored = new Ignored();
  private final OwnWords words = new OwnWords(secret -> Messages.text("card_neverSend", secret));
  private final Runnable changed;
  private List<String> neverFlag = List.of();
  private List<String> neverSend = List.of();
  private ShownPosting posting = ShownPosting.NONE;
  private SentWatch sent;
  private final List<Object> followings = new ArrayList<>();
  private boolean isOver;

  Wishes(Runnable changed) {
    this.changed = changed;
  }

  void start() {
    follow(IGNORE, this::takeIgnored);
    follow(WORD, kept -> neverFlag = names(kept));
    follow(SECRET, kept -> neverSend = names(kept));
  }

  void stop() {
    isOver = true;
    followings.forEach(Store::unfollow);
    if (sent != null) {
      sent.stop.stop();
    }
  }

  /** Has the fields watched by the script that keeps what is sent and knows what was. */
  void watch(PanelHost.Fields fields) {
    OnDemand.load(
        SentDoor.FILE,
        fault -> {
          if (fault.isEmpty() && !isOver) {
            sent = SentDoor.open(fields, changed::run);
          }
        });
  }

  /** To whom the texts of this frame go. */
  void address(ShownPosting now) {
    posting = now;
  }

  /** The findings the person wants to hear of, and those of their own words, in text order. */
  List<Finding> heard(List<Finding> findings, String text, TextKind kind, Rules rules) {
    List<Finding> heard = words.secrets(text);
    for (Finding finding : withLeftovers(findings, text)) {
      if (!isIgnored(finding, text, kind, rules) && !words.excuse(finding)) {
        heard.add(finding);
      }
    }
    heard.sort((a, b) -> a.start() - b.start());
    return heard;
  }

  /** Where a rule has marked the same name, that is enough. */
  private List<Finding> withLeftovers(List<Finding> findings, String text) {
    if (sent == null) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    String company = posting.company();
    for (SentWatch.Leftover one : sent.find.in(text, company, posting.description())) {
      if (!isMarked(one.start, findings)) {
        List<Fix> fixes = List.of(new Fix(one.start, one.end, company, company));
        all.add(OwnWords.error(LEFT_OVER, text, one.start, one.end, one.message, fixes));
      }
    }
    return all;
  }

  private static boolean isMarked(int start, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.start() == start) {
        return true;
      }
    }
    return false;
  }

  private boolean isIgnored(Finding finding, String text, TextKind kind, Rules rules) {
    return !ignored.isEmpty() && ignored.has(finding, ids(finding, rules.of(finding)), kind, text);
  }

  /** The rule behind a finding, or null when no rule is. */
  interface Rules {
    Rule of(Finding finding);
  }

  void ignore(Ignored.Scope scope, Finding finding, TextKind kind, String text) {
    Ignored.Spot spot = Ignored.Spot.of(finding, text);
    String key = Ignored.key(scope, finding.rule(), kind, spot);
    JsPropertyMap<Object> body = JsPropertyMap.of("type", IGNORE, "scope", scope.word());
    body.set("rule", finding.rule());
    if (scope == Ignored.Scope.KIND) {
      body.set("kind", kind.word());
    } else if (scope == Ignored.Scope.HERE) {
      body.set("before", spot.before());
      body.set("words", spot.words());
      body.set("after", spot.after());
    }
    ignored.add(key);
    Store.read(IGNORE, kept -> Store.write(IGNORE, with(kept, key, body)));
  }

  private static List<String> ids(Finding finding, Rule rule) {
    List<String> ids = new ArrayList<>();
    ids.add(finding.rule());
    if (rule != null) {
      ids.addAll(rule.formerIds());
    }
    return ids;
  }

  private static Object with(Object kept, String key, Object body) {
    JsPropertyMap<Object> all = Store.map(kept);
    all.set(key, body);
    return all;
  }

  private void takeIgnored(Object kept) {
    ignored.clear();
    names(kept).forEach(ignored::add);
  }

  private void follow(String name, Store.Reader reader) {
    Store.Reader reading = kept -> take(reader, kept);
    Store.read(name, reading);
    followings.add(Store.follow(name, reading));
  }

  private void take(Store.Reader reader, Object kept) {
    if (!isOver) {
      reader.read(kept);
      words.set(neverFlag, neverSend);
      changed.run();
    }
  }

  private static List<String> names(Object kept) {
    List<String> names = new ArrayList<>();
    JsArray<String> keys = kept == null ? new JsArray<>() : JsObject.keys(kept);
    for (int i = 0; i < keys.length; i++) {
      names.add(keys.getAt(i));
    }
    return names;
  }
}

package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.lint.Joined;
import dev.letterlint.lint.Overrides;
import dev.letterlint.release.Slice;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import elemental2.core.Global;
import elemental2.core.JsArray;
import java.util.List;
import java.util.Set;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A pack that passed all gates, or the built-in one: as it was parsed, and as it is read. */
final class RulePack {

  /** What only the gates read. */
  private static final Set<String> EXAMPLES = Set.of("fires", "quiet");

  private static final String RULES = "rules";

  /** What ids of a team's rules begin with, so that they are no others. */
  static final String TEAM = "team.";

  /** Between the hashes of two packs that are used as one. */
  static final String AND = "+";

  /** More words than a mark has: it stands where no other does, or not at all. */
  private static final int GIVES_WAY = 1_000;

  private static RulePack builtIn;

  private final String sha256;
  private final JsPropertyMap<Object> plain;
  private Pack pack;

  private RulePack(String sha256, Object parsed) {
    this.sha256 = sha256;
    this.plain = Js.uncheckedCast(parsed);
  }

  static RulePack builtIn() {
    if (builtIn == null) {
      builtIn = new RulePack("", Carried.plainPack());
    }
    return builtIn;
  }

  static RulePack of(String sha256, String json) {
    return new RulePack(sha256, Global.JSON.parse(json));
  }

  /** Empty for the built-in one. */
  String sha256() {
    return sha256;
  }

  boolean isBuiltIn() {
    return sha256.isEmpty();
  }

  /** As it is read, once somebody asks: a script that is only woken needs no rules. */
  Pack pack() {
    if (pack == null) {
      pack = PackReader.read(JsData.of(plain));
    }
    return pack;
  }

  /** Whether it is of these two. */
  boolean isOf(RulePack pack, RulePack team) {
    return sha256.equals(pack.sha256 + AND + team.sha256);
  }

  int epoch() {
    return number("epoch");
  }

  int version() {
    return number("version");
  }

  private int number(String field) {
    return (int) Js.asDouble(plain.get(field));
  }

  /** This pack and behind its rules those of a team, which never take the place of one here. */
  RulePack with(RulePack team) {
    Joined joined = new Joined(pack(), team.pack());
    JsPropertyMap<Object> both = copy(plain, Set.of());
    both.set("program", program(joined.program()));
    JsArray<Object> rules = new JsArray<>();
    JsArray<Object> own = Js.uncheckedCast(plain.get(RULES));
    JsArray<Object> added = Js.uncheckedCast(team.plain.get(RULES));
    for (int i = 0; i < own.length; i++) {
      rules.push(own.getAt(i));
    }
    for (int i = 0; i < added.length; i++) {
      rules.push(ofTeam(added.getAt(i), joined.changes(i)));
    }
    both.set(RULES, rules);
    return new RulePack(sha256 + AND + team.sha256, both);
  }

  private static JsPropertyMap<Object> program(Pack.Compiled text) {
    JsPropertyMap<Object> program = Rows.fresh();
    program.set("words", text.words());
    program.set("cells", text.cells());
    program.set("numbers", text.numbers());
    program.set("near", text.near());
    program.set("far", text.far());
    program.set("lexicons", text.lexicons());
    program.set("signals", text.signals());
    return program;
  }

  private static JsPropertyMap<Object> ofTeam(Object rule, List<Joined.Change> changes) {
    JsPropertyMap<Object> copy = Js.uncheckedCast(Global.JSON.parse(Global.JSON.stringify(rule)));
    for (Joined.Change change : changes) {
      int last = change.path().size() - 1;
      JsPropertyMap<Object> at = copy;
      for (String name : change.path().subList(0, last)) {
        at = Js.uncheckedCast(at.get(name));
      }
      at.set(change.path().get(last), change.signal());
    }
    copy.set("id", TEAM + copy.get("id"));
    copy.set("renamed", named(new Fields("A rule", JsData.of(rule)).texts("renamed")));
    // Words that an official rule marks are its own, and none gives way by name.
    copy.set("shrinks", GIVES_WAY);
    copy.delete("over");
    return copy;
  }

  private static JsArray<Object> named(List<String> ids) {
    JsArray<Object> named = new JsArray<>();
    ids.forEach(id -> named.push(TEAM + id));
    return named;
  }

  /** A pack with those rules that a script has the engine for, as the person wants them. */
  Object part(Slice slice, Overrides overrides) {
    JsPropertyMap<Object> part = copy(plain, Set.of());
    JsArray<JsPropertyMap<Object>> all = Js.uncheckedCast(plain.get(RULES));
    JsArray<Object> rules = new JsArray<>();
    for (int i = 0; i < all.length; i++) {
      Rule rule = pack().rules().get(i);
      if (slice.has(rule) && !overrides.isOff(rule, pack())) {
        JsPropertyMap<Object> copy = copy(all.getAt(i), EXAMPLES);
        if (slice == Slice.FORMS && isCarried(rule)) {
          // The card asks the browser for it, in the person's language.
          copy.set("message", "");
        }
        overrides.fields(rule, pack()).forEach(copy::set);
        rules.push(copy);
      }
    }
    part.set(RULES, rules);
    return part;
  }

  private boolean isCarried(Rule rule) {
    return isBuiltIn() || (sha256.startsWith(AND) && !rule.id().startsWith(TEAM));
  }

  private static JsPropertyMap<Object> copy(JsPropertyMap<Object> object, Set<String> without) {
    JsPropertyMap<Object> copy = Rows.fresh();
    object.forEach(
        name -> {
          if (!without.contains(name)) {
            copy.set(name, object.get(name));
          }
        });
    return copy;
  }
}

package dev.letterlint.extension.browser;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Rule;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * All that the extension says, which the browser keeps beside its scripts in the person's language:
 * no page has to load it. The practice pages, which do without the extension, have it in a global
 * variable, in English.
 */
public final class Messages {

  private static final Map<String, String> KNOWN = new HashMap<>();

  private Messages() {}

  /**
   * The message of that name; empty when there is none. What is said at each key that a person
   * presses is asked of the browser once.
   */
  public static String text(String name) {
    String known = KNOWN.get(name);
    if (known == null) {
      known = kept(name);
      KNOWN.put(name, known);
    }
    return known;
  }

  /** The same with each value where its placeholder stands, the first in place of {@code $1}. */
  public static String text(String name, String... values) {
    return kept(name, values);
  }

  /**
   * The message for a number of things, which is its first value: that whose name ends with {@code
   * One} for one of them, that with {@code Many} for any other number.
   */
  public static String count(String name, int count) {
    String key = name + count;
    String known = KNOWN.get(key);
    if (known == null) {
      known = kept(form(name, count), String.valueOf(count));
      KNOWN.put(key, known);
    }
    return known;
  }

  /** The same with a second value. */
  public static String count(String name, int count, String more) {
    return kept(form(name, count), String.valueOf(count), more);
  }

  private static String form(String name, int count) {
    return name + (count == 1 ? "One" : "Many");
  }

  private static native String kept(String name, String... values) /*-{
    var kept = $wnd.chrome && $wnd.chrome.i18n;
    if (kept) {
      return kept.getMessage(name, values.slice()) || '';
    }
    var all = $wnd.letterlintMessages;
    return !all || !all[name] ? '' : all[name].replace(/\$(\d)/g, function (whole, place) {
      return values[place - 1];
    });
  }-*/;

  /** Says it in an element, with other elements where its placeholders stand. */
  public static void fill(Element into, String name, Element... parts) {
    String[] signs = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      signs[i] = String.valueOf(sign(i));
    }
    String text = text(name, signs);
    into.textContent = "";
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int part = text.charAt(i) - sign(0);
      if (part >= 0 && part < parts.length) {
        append(into, text.substring(start, i));
        into.appendChild(parts[part]);
        start = i + 1;
      }
    }
    append(into, text.substring(start));
  }

  /** Of a part in a text: a character of private use, which no message has. */
  private static char sign(int part) {
    return (char) ('\ue000' + part);
  }

  private static void append(Element into, String text) {
    if (!text.isEmpty()) {
      into.appendChild(DomGlobal.document.createTextNode(text));
    }
  }

  /** What is wrong, in one sentence: the finding's own, or what all of its rule have. */
  public static String message(Finding finding) {
    return finding.message().isEmpty()
        ? text(Rule.messageName("message", finding.rule()))
        : finding.message();
  }

  /** What all findings of a rule have; a rule that came later has it itself. */
  public static String message(Rule rule) {
    boolean isCarried = rule.why().isEmpty();
    String kept = isCarried ? text(Rule.messageName("message", rule.id())) : "";
    return kept.isEmpty() ? rule.message() : kept;
  }

  /** Why a hiring manager minds what the rule marks. */
  public static String why(Rule rule) {
    return rule.why().isEmpty() ? why(rule.id()) : rule.why();
  }

  /** The same for a rule of the built-in pack. */
  public static String why(String rule) {
    return text(Rule.messageName("why", rule));
  }

  /** Where the rule comes from, within its guide. */
  public static String source(Rule rule) {
    return rule.source().isEmpty() ? text(Rule.messageName("source", rule.id())) : rule.source();
  }

  /** What other guides say to it, one a line; empty when none says anything else. */
  public static String conflicts(Rule rule) {
    return rule.conflicts().isEmpty()
        ? text(Rule.messageName("conflicts", rule.id()))
        : String.join("\n", rule.conflicts());
  }
}

package dev.letterlint.extension.linker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler writes, without what nothing needs. Each step leaves the code alone where it
 * does not look as expected.
 */
final class CompiledCode {

  private static final Pattern WORD = Pattern.compile("[\\w$]+");
  private static final Pattern METHOD = Pattern.compile("(_\\.[\\w$]+=function) ([\\w$]+)\\(");

  /** How the compiler makes the object that stands for a class: by a function on this one. */
  private static final Pattern CLASS =
      Pattern.compile("function ([\\w$]+)\\(a\\)\\{var b;b=new [\\w$]+;b\\.[\\w$]+='Class\\$'");

  /** The number of the class that all others extend. */
  private static final String ROOT = "1";

  /**
   * How a class is made of its number, that of the class it extends, and what it can be cast to.
   */
  private static final Pattern DEFINER =
      Pattern.compile(
          "function ([\\w$]+)\\(a,b,c\\)\\{var d=[\\w$]+;var e=d\\[a\\];[^}]*\\}else\\{[^}]*d\\[a\\]=_\\}");

  private static final String KEEPS_NUMBER = "d[a]=_}";
  private static final String KEEPS_NUMBERS_BUT_0 = "a&&(d[a]=_)}";

  /**
   * How an array is told what it is an array of, for casts and its class, which nothing asks for.
   */
  private static final Pattern STAMP =
      Pattern.compile(
          "function ([\\w$]+)\\(a,b,c,d,e\\)\\{[^}]*;e\\.__elementTypeCategory\\$=d;return e\\}");

  /** How it makes an array of a length and has it told; {@code %s} is how such a call begins. */
  private static final String MAKER =
      "function ([\\w$]+)\\(a,b,c,d,e,f\\)\\{var g;g=([\\w$]+)\\(e,d\\);"
          + "e!=10&&%sa,f\\),b,c,e,g\\);return g\\}";

  /** In front of the name of a function that is no method. */
  private static final String FUNCTION = "(?<![\\w$.])";

  /** What the array can be cast to, as an argument. */
  private static final String CASTS = "(?:[\\w$]+|\\{[^}]*\\}),";

  /** Variables whose last one gets its value at once. */
  private static final Pattern DECLARED = Pattern.compile("(\\bvar (?:[\\w$]+,)*)([\\w$]+);\\2=");

  /** How a switch that has a value begins: as a function that is called at once. */
  private static final String WRAPPED = "return function(){switch(";

  private static final String CALLED = ".call(this)";

  /** Where the compiler's library looks for it, which is the script's own global. */
  private static final String LIBRARY_MATH = "$wnd.Math.";

  private CompiledCode() {}

  static String shortened(String code) {
    String plain = unnumbered(unnamed(unclassed(unstamped(code))));
    return joined(unwrapped(plain)).replace(LIBRARY_MATH, "Math.");
  }

  /**
   * Leaves arrays as they are: each would get five properties when it is made, which takes longer
   * than to make it. A list is an array too. All calls change with what they call, or none does.
   */
  static String unstamped(String code) {
    Matcher stamp = STAMP.matcher(code);
    if (!stamp.find()) {
      return code;
    }
    String call = FUNCTION + Pattern.quote(stamp.group(1)) + "\\([\\w$]+\\(";
    Matcher maker = Pattern.compile(MAKER.formatted(call)).matcher(code);
    if (!maker.find()) {
      return code;
    }
    String name = FUNCTION + "(" + Pattern.quote(maker.group(1)) + "\\()";
    String making = name + "[\\w$]+," + CASTS + "\\d+,";
    // One that is called is the maker itself, where it is defined.
    if (count(name, code) != count(making, code) + 1) {
      return code;
    }
    return maker
        .replaceFirst("function $1(d,e){return $2(e,d)}")
        .replaceAll(making, "$1")
        .replaceAll(name + "0,\\d+,\\d+\\)", "[]")
        .replaceAll(call + "[\\w$]+,\\d+\\)," + CASTS + "\\d+,\\d+,\\[", "([");
  }

  /**
   * Leaves out the names of methods, which the compiler gives for stack traces alone: they are more
   * than a hundredth of a script. A name that stands anywhere else in the code stays.
   */
  static String unnamed(String code) {
    Map<String, Integer> uses = uses(code);
    return METHOD
        .matcher(code)
        .replaceAll(
            method -> {
              boolean isNeeded = uses.get(method.group(2)) > 1;
              return Matcher.quoteReplacement(isNeeded ? method.group() : method.group(1) + "(");
            });
  }

  /**
   * Leaves out the objects that stand for classes where nothing mentions them, a hundredth of a
   * script: asked for its class, such a thing names the one it extends. So the one that all extend
   * stays.
   */
  static String unclassed(String code) {
    Matcher inner = CLASS.matcher(code);
    if (!inner.find()) {
      return code;
    }
    String body =
        "\\(a\\)\\{var b;b=" + Pattern.quote(inner.group(1)) + "\\(a\\);[\\w$]+\\(a,b\\);";
    Matcher maker = Pattern.compile("function ([\\w$]+)" + body).matcher(code);
    if (!maker.find()) {
      return code;
    }
    Map<String, Integer> uses = uses(code);
    String made = "var ([\\w$]+)=" + Pattern.quote(maker.group(1));
    return Pattern.compile(made + "\\((?!" + ROOT + "\\))\\d+\\);")
        .matcher(code)
        .replaceAll(
            object ->
                Matcher.quoteReplacement(uses.get(object.group(1)) > 1 ? object.group() : ""));
  }

  private static long count(String pattern, String code) {
    return Pattern.compile(pattern).matcher(code).results().count();
  }

  private static Map<String, Integer> uses(String code) {
    Map<String, Integer> uses = new HashMap<>();
    for (Matcher word = WORD.matcher(code); word.find(); ) {
      uses.merge(word.group(), 1, Integer::sum);
    }
    return uses;
  }

  /**
   * Gives the number 0 to the classes whose own is asked for nowhere: nothing extends them, and no
   * object stands for them. They are two of three. A class without a constructor and methods goes
   * altogether.
   */
  static String unnumbered(String code) {
    Matcher definer = DEFINER.matcher(code);
    if (!definer.find()) {
      return code;
    }
    String kept = definer.group().replace(KEEPS_NUMBER, KEEPS_NUMBERS_BUT_0);
    String name = Pattern.quote(definer.group(1));
    return withoutNumbers(code.replace(definer.group(), kept), name)
        .replaceAll("\\b" + name + "\\(0,\\d+,[\\w${}]*\\);(?!_\\.)", "");
  }

  private static String withoutNumbers(String code, String definer) {
    Set<String> asked = numbersAskedFor(code, definer);
    return Pattern.compile("\\b(" + definer + "\\()(\\d+),")
        .matcher(code)
        .replaceAll(
            defined ->
                Matcher.quoteReplacement(
                    asked.contains(defined.group(2)) ? defined.group() : defined.group(1) + "0,"));
  }

  /** Declares a variable with its first value. */
  static String joined(String code) {
    return DECLARED.matcher(code).replaceAll("$1$2=");
  }

  /** Numbers that are first in brackets, or second where {@code definer} is called. */
  private static Set<String> numbersAskedFor(String code, String definer) {
    Set<String> asked = new HashSet<>();
    Pattern use =
        Pattern.compile("\\b(?:" + definer + "\\(\\d+,|(?!" + definer + "\\()[\\w$]+\\()(\\d+)\\b");
    for (Matcher number = use.matcher(code); number.find(); ) {
      asked.add(number.group(1));
    }
    return asked;
  }

  /**
   * Puts a switch that has a value in place of the function around it, where the value is returned:
   * to make and call one is slow before the browser has compiled it.
   */
  static String unwrapped(String code) {
    StringBuilder out = new StringBuilder(code.length());
    int from = 0;
    for (int at = code.indexOf(WRAPPED); at >= 0; at = code.indexOf(WRAPPED, from)) {
      int open = at + WRAPPED.indexOf('{');
      int close = closing(code, open);
      boolean isCalled = code.startsWith(CALLED, close + 1);
      out.append(code, from, isCalled ? at : open + 1);
      if (isCalled) {
        out.append(unwrapped(code.substring(open + 1, close)));
      }
      from = isCalled ? close + 1 + CALLED.length() : open + 1;
    }
    return out.append(code, from, code.length()).toString();
  }

  /** The bracket that closes the one at {@code open}; brackets in texts do not count. */
  private static int closing(String code, int open) {
    int depth = 1;
    int at = open;
    while (depth > 0) {
      at++;
      char c = code.charAt(at);
      if (c == '\'' || c == '"') {
        at = behindText(code, at) - 1;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return at;
  }

  private static int behindText(String code, int quote) {
    int at = quote + 1;
    while (code.charAt(at) != code.charAt(quote)) {
      at += code.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}

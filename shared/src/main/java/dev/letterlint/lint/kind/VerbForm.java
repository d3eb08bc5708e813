package dev.letterlint.lint.kind;

/** Turns the -ing form or the infinitive of a verb into its past or its infinitive. */
final class VerbForm {

  /** Infinitive and past, of verbs that do not follow the rule. */
  private static final String IRREGULAR =
      " build built write wrote rewrite rewrote rebuild rebuilt lead led run ran make made keep kept"
          + " oversee oversaw teach taught set set split split cut cut drive drove bring brought"
          + " find found hold held grow grew take took give gave begin began choose chose ship"
          + " shipped plan planned debug debugged ";

  /** Verbs of the lexicons whose infinitive ends in e. */
  private static final String WITH_E =
      " manage create improve optimize optimise migrate automate scale integrate configure reduce"
          + " upgrade schedule provide handle coordinate analyze containerize orchestrate refine"
          + " define release enhance triage tune cache store investigate validate"
          + " resolve replace remove decompose consolidate modernize standardize"
          + " operate parallelize serialize secure prepare profile code"
          + " evaluate introduce translate ensure deprecate update generate merge ";

  private VerbForm() {}

  /** "building" is "built", "manage" is "managed". */
  static String past(String verb) {
    String base = infinitive(verb);
    int at = IRREGULAR.indexOf(" " + base + " ");
    if (at >= 0) {
      int from = at + base.length() + 2;
      return IRREGULAR.substring(from, IRREGULAR.indexOf(" ", from));
    }
    int last = base.length() - 1;
    char end = base.charAt(last);
    if (end == 'e') {
      return base + "d";
    }
    boolean vowelBefore = last > 0 && "aeiou".indexOf(base.charAt(last - 1)) >= 0;
    return end == 'y' && !vowelBefore ? base.substring(0, last) + "ied" : base + "ed";
  }

  /** "building" is "build", "managing" is "manage"; what is no -ing form stays as it is. */
  static String infinitive(String verb) {
    if (!verb.endsWith("ing") || verb.length() < 6) {
      return verb;
    }
    String stem = verb.substring(0, verb.length() - 3);
    if (IRREGULAR.contains(" " + stem + " ")) {
      return stem;
    }
    if (IRREGULAR.contains(" " + stem + "e ")) {
      return stem + "e";
    }
    if (WITH_E.contains(" " + stem + "e ")) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }
}

package dev.letterlint.text;

/**
 * The few words on which the shape of a text hangs: how letters are opened and signed, which full
 * stops end no sentence, and what contractions stand for. Their numbers in every {@link Vocabulary}
 * follow their order here.
 */
final class Wording {

  private static final String[] CONTRACTED = {
    "am", "are", "have", "will", "would", "not", "'s", "can", "shall"
  };
  private static final String[] SALUTATIONS = {"dear", "hi", "hello", "hey", "greetings"};
  private static final String[] SIGN_OFFS = {
    "regards",
    "wishes",
    "sincerely",
    "respectfully",
    "yours",
    "faithfully",
    "cordially",
    "truly",
    "cheers",
    "thanks",
    "best",
    "kind",
    "warm",
    "warmest",
    "kindest",
    "warmly",
    "many"
  };
  private static final String[] SIGN_OFF_FILLERS = {
    "with", "very", "and", "all", "the", "again", "in", "advance", "you", "my", "so", "much"
  };
  private static final String[] ABBREVIATIONS = {
    "e.g", "eg", "i.e", "ie", "vs", "mr", "mrs", "ms", "dr", "prof", "approx", "fig", "cf", "ca",
    "resp"
  };
  private static final String[] SOFT_ABBREVIATIONS = {
    "etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "a.m", "p.m", "no", "dept", "est",
    "ph.d", "b.s", "m.s", "b.sc", "m.sc", "st", "al", "avg"
  };

  private static final String[][] GROUPS = {
    CONTRACTED,
    SALUTATIONS,
    SIGN_OFFS,
    SIGN_OFF_FILLERS,
    ABBREVIATIONS,
    SOFT_ABBREVIATIONS,
    {"to", "whom"}
  };

  static final int AM = 1;
  static final int ARE = 2;
  static final int HAVE = 3;
  static final int WILL = 4;
  static final int WOULD = 5;
  static final int NOT = 6;
  static final int POSSESSIVE = 7;
  static final int CAN = 8;
  static final int SHALL = 9;
  private static final int FIRST_SALUTATION = CONTRACTED.length + 1;
  private static final int FIRST_SIGN_OFF = FIRST_SALUTATION + SALUTATIONS.length;
  private static final int FIRST_FILLER = FIRST_SIGN_OFF + SIGN_OFFS.length;
  private static final int FIRST_ABBREVIATION = FIRST_FILLER + SIGN_OFF_FILLERS.length;
  private static final int FIRST_SOFT = FIRST_ABBREVIATION + ABBREVIATIONS.length;
  private static final int TO = FIRST_SOFT + SOFT_ABBREVIATIONS.length;
  private static final int WHOM = TO + 1;

  private Wording() {}

  static String[] words() {
    int count = 0;
    for (String[] group : GROUPS) {
      count += group.length;
    }
    String[] all = new String[count];
    int at = 0;
    for (String[] group : GROUPS) {
      for (String word : group) {
        all[at++] = word;
      }
    }
    return all;
  }

  static boolean isSalutation(int word, int next) {
    return (word >= FIRST_SALUTATION && word < FIRST_SIGN_OFF) || (word == TO && next == WHOM);
  }

  static boolean isSignOff(int word) {
    return word >= FIRST_SIGN_OFF && word < FIRST_FILLER;
  }

  /** Whether a sign-off may hold the word: "with kind regards", "thank you again". */
  static boolean goesIntoSignOff(int word) {
    return word >= FIRST_SIGN_OFF && word < FIRST_ABBREVIATION;
  }

  /** Whether a full stop after the word never ends a sentence. */
  static boolean isAbbreviation(int word) {
    return word >= FIRST_ABBREVIATION && word < FIRST_SOFT;
  }

  /** Whether a full stop after the word ends a sentence only before a capital. */
  static boolean isSoftAbbreviation(int word) {
    return word >= FIRST_SOFT && word < TO;
  }
}

package dev.letterlint.text;

/**
 * The few words on which the shape of a text hangs: how letters are opened and signed, which full
 * stops end no sentence, and what contractions stand for. Their numbers in every {@link Vocabulary}
 * follow their order here.
 */
final class Wording {

  private static final String[] CONTRACTED = words("am are have will would not 's can shall");
  private static final String[] SALUTATIONS = words("dear dears hi hello hey greetings");
  private static final String[] SIGN_OFFS =
      words(
          "regards wishes sincerely respectfully yours faithfully cordially truly cheers "
              + "thanks best kind warm warmest kindest warmly many");
  private static final String[] SIGN_OFF_FILLERS =
      words("the you with very and all again in advance my so much");
  private static final String[] TITLES = words("mr mrs ms dr prof");
  private static final String[] ABBREVIATIONS = words("e.g eg i.e ie vs approx fig cf ca resp");
  private static final String[] SOFT_ABBREVIATIONS =
      words(
          "etc inc ltd co corp jr sr u.s u.k a.m p.m no dept est ph.d b.s m.s b.sc m.sc st "
              + "al avg");

  private static final String[] ADDRESSED = words("hiring recruiting recruitment respected");
  private static final String[] TIMES_OF_DAY = words("morning afternoon evening day");
  private static final String[] SUBJECTS =
      words("application subject re ref regarding position role");

  private static final String[][] GROUPS = {
    CONTRACTED,
    SALUTATIONS,
    SIGN_OFFS,
    SIGN_OFF_FILLERS,
    ADDRESSED,
    TITLES,
    ABBREVIATIONS,
    SOFT_ABBREVIATIONS,
    TIMES_OF_DAY,
    SUBJECTS,
    words("to whom good for your yourself ?")
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
  private static final int THE = FIRST_FILLER;
  private static final int YOU = FIRST_FILLER + 1;
  private static final int FIRST_ADDRESSED = FIRST_FILLER + SIGN_OFF_FILLERS.length;
  private static final int FIRST_TITLE = FIRST_ADDRESSED + ADDRESSED.length;
  private static final int FIRST_SOFT = FIRST_TITLE + TITLES.length + ABBREVIATIONS.length;
  private static final int FIRST_TIME = FIRST_SOFT + SOFT_ABBREVIATIONS.length;
  private static final int FIRST_SUBJECT = FIRST_TIME + TIMES_OF_DAY.length;
  private static final int TO = FIRST_SUBJECT + SUBJECTS.length;
  private static final int WHOM = TO + 1;
  private static final int GOOD = TO + 2;
  private static final int FOR = TO + 3;
  private static final int YOUR = TO + 4;
  private static final int YOURSELF = TO + 5;
  private static final int QUESTION_MARK = TO + 6;
  private static final int APPLICATION = FIRST_SUBJECT;

  private Wording() {}

  private static String[] words(String row) {
    return row.split(" ");
  }

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

  /** Whether two words open a letter wherever they stand. */
  static boolean opensLetter(int word, int next) {
    return (word >= FIRST_SALUTATION && word < FIRST_SIGN_OFF)
        || (word == TO && next == WHOM)
        || (word == GOOD && next >= FIRST_TIME && next < FIRST_SUBJECT);
  }

  static boolean isTo(int word) {
    return word == TO;
  }

  static boolean isArticle(int word) {
    return word == THE;
  }

  /** Whether the word begins what calls a reader by office or title: "Hiring team", "Dr. Ray". */
  static boolean isAddressed(int word) {
    return word >= FIRST_ADDRESSED && word < FIRST_TITLE + TITLES.length;
  }

  /** Whether the word, with a colon behind it, begins the line that says what a letter is about. */
  static boolean isSubject(int word) {
    return word >= FIRST_SUBJECT && word < TO;
  }

  static boolean isQuestionMark(int word) {
    return word == QUESTION_MARK;
  }

  /** Whether a question to an applicant is likely to hold the word. */
  static boolean isYou(int word) {
    return word == YOU || word == YOUR || word == YOURSELF;
  }

  static boolean isApplicationFor(int word, int next) {
    return word == APPLICATION && next == FOR;
  }

  static boolean isSignOff(int word) {
    return word >= FIRST_SIGN_OFF && word < FIRST_FILLER;
  }

  /** Whether a sign-off may hold the word: "with kind regards", "thank you again". */
  static boolean goesIntoSignOff(int word) {
    return word >= FIRST_SIGN_OFF && word < FIRST_ADDRESSED;
  }

  /** Whether a full stop after the word never ends a sentence. */
  static boolean isAbbreviation(int word) {
    return word >= FIRST_TITLE && word < FIRST_SOFT;
  }

  /** Whether a full stop after the word ends a sentence only before a capital. */
  static boolean isSoftAbbreviation(int word) {
    return word >= FIRST_SOFT && word < FIRST_TIME;
  }
}

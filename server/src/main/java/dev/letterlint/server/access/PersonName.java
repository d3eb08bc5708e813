package dev.letterlint.server.access;

import java.text.Normalizer;
import java.util.Locale;

/** The name by which a person signs in: one spelling, whatever case or form it is typed in. */
public final class PersonName {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final String BETWEEN = " .-_@+";

  private PersonName() {}

  /** As it is kept and looked up. */
  public static String plain(String typed) {
    String name = typed == null ? "" : typed.strip();
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Why a plain name cannot be a new person's, in a sentence for that person, or null. */
  public static String reason(String name) {
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return "Take a name of " + SHORTEST + " to " + LONGEST + " characters.";
    }
    if (!name.codePoints().allMatch(PersonName::isAllowed)) {
      return "Take a name of letters, digits, spaces and . - _ @ + only.";
    }
    return name.equals(Accounts.FIRST) ? taken() : null;
  }

  /** That somebody has the name already. */
  static String taken() {
    return "That name is taken here: choose another.";
  }

  private static boolean isAllowed(int letter) {
    return Character.isLetterOrDigit(letter) || isMark(letter) || BETWEEN.indexOf(letter) >= 0;
  }

  /** Many scripts write vowels as marks. */
  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

package dev.letterlint.extension.message;

/** The name of a company as people write it in a letter. */
public final class CompanyName {

  private static final String[] LEGAL_FORMS = {
    "Inc", "LLC", "Ltd", "GmbH", "AG", "SE", "BV", "B.V", "AB", "SA", "S.A", "Corp", "plc"
  };

  private CompanyName() {}

  /** Without the legal form, which nobody writes there. */
  public static String plain(String company) {
    String plain = company.trim();
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    for (String form : LEGAL_FORMS) {
      if (plain.endsWith(" " + form)) {
        plain = plain.substring(0, plain.length() - form.length()).trim();
      }
    }
    return plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
  }
}

package dev.letterlint.extension.site;

import dev.letterlint.lint.PostingText;
import dev.letterlint.rule.TextKind;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLTextAreaElement;

/**
 * Greenhouse's own job boards. Each fact has a chain of places, best first: class names have
 * changed before and a board may leave parts out.
 */
public final class Greenhouse implements Site {

  private static final String TITLE_START = "Job Application for ";
  private static final String BEFORE_COMPANY = " at ";
  private static final String LOGO_END = " Logo";

  @Override
  public PostingText posting() {
    return new PostingText(title(), company(), description());
  }

  @Override
  public boolean isWrittenBy(HTMLTextAreaElement field) {
    return !field.name.endsWith("captcha-response") && !field.id.startsWith("g-recaptcha");
  }

  @Override
  public TextKind kind(HTMLTextAreaElement field) {
    if (field.id.equals("cover_letter_text")) {
      return TextKind.LETTER;
    }
    if (field.id.equals("resume_text")) {
      return TextKind.RESUME;
    }
    return Label.of(field).toLowerCase().contains("cover letter")
        ? TextKind.LETTER
        : TextKind.ANSWER;
  }

  private static String title() {
    String heading = textOf(".job__title h1");
    if (!heading.isEmpty()) {
      return heading;
    }
    String shared = attributeOf("meta[property='og:title']", "content");
    return shared.isEmpty() ? pageTitle()[0] : shared;
  }

  private static String company() {
    String named = pageTitle()[1];
    if (!named.isEmpty()) {
      return named;
    }
    String logo = attributeOf(".image-container a.logo img", "alt");
    return logo.endsWith(LOGO_END) ? logo.substring(0, logo.length() - LOGO_END.length()) : logo;
  }

  /** Title and company of "Job Application for … at …"; empty until the page has set its title. */
  private static String[] pageTitle() {
    String title = PlainText.line(DomGlobal.document.title);
    int at = title.lastIndexOf(BEFORE_COMPANY);
    if (!title.startsWith(TITLE_START) || at < TITLE_START.length()) {
      return new String[] {"", ""};
    }
    return new String[] {
      title.substring(TITLE_START.length(), at), title.substring(at + BEFORE_COMPANY.length())
    };
  }

  private static String description() {
    Element description = DomGlobal.document.querySelector(".job__description");
    return description == null ? "" : PlainText.of(description);
  }

  private static String textOf(String selector) {
    Element element = DomGlobal.document.querySelector(selector);
    return element == null ? "" : PlainText.line(element.textContent);
  }

  private static String attributeOf(String selector, String attribute) {
    Element element = DomGlobal.document.querySelector(selector);
    String value = element == null ? null : element.getAttribute(attribute);
    return value == null ? "" : PlainText.line(value);
  }
}

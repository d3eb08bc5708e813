package dev.letterlint.extension.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Letters as people write them, in lengths to measure with. */
final class Letters {

  private Letters() {}

  static String one() throws IOException {
    try (InputStream in = Letters.class.getResourceAsStream("/letter.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String ofWords(int words) throws IOException {
    StringBuilder text = new StringBuilder();
    while (words(text.toString()) < words) {
      text.append(one()).append('\n');
    }
    return text.toString();
  }

  static int words(String text) {
    return text.trim().split("\\s+").length;
  }

  /** The caret stands behind {@code unfinished}, at the end of a paragraph in the middle. */
  static void insert(Form form, String text, String unfinished) {
    form.run(
        "const f=document.querySelector(arguments[0]); f.focus();"
            + "document.execCommand('insertText', false, arguments[1]);"
            + "f.setSelectionRange(arguments[2], arguments[2]);"
            + "document.execCommand('insertText', false, arguments[3])",
        Form.LETTER,
        text,
        text.indexOf(".\n\n", text.length() / 2) + 1,
        unfinished);
    form.until("the marks", () -> form.first("warning"));
  }
}

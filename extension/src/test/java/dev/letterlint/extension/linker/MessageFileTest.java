package dev.letterlint.extension.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class MessageFileTest {

  private static final String CARD = "{\"a_one\":{\"message\":\"Checking…\"}}";

  private static final String PANEL =
      "{\"b_two\":{\"message\":\"$AT$ of $ALL$\",\"placeholders\":"
          + "{\"all\":{\"content\":\"$2\"},\"at\":{\"content\":\"$1\"}}}}";

  @Test
  void putsTheMessagesOfTwoFilesIntoOne() {
    MessageFile both = MessageFile.of(CARD).with(MessageFile.of(PANEL));
    assertEquals("{\"a_one\":\"Checking\\u2026\",\"b_two\":\"$1 of $2\"}", both.flat());
  }

  @Test
  void refusesANameThatIsThereTwice() {
    MessageFile one = MessageFile.of(CARD);
    assertThrows(IllegalArgumentException.class, () -> one.with(MessageFile.of(CARD)));
  }

  @Test
  void refusesWhatIsNoObject() {
    assertThrows(IllegalArgumentException.class, () -> MessageFile.of("[]"));
    assertThrows(IllegalArgumentException.class, () -> MessageFile.of("{"));
  }
}

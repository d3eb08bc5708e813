package dev.letterlint.extension.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gwt.core.ext.TreeLogger;
import com.google.gwt.core.ext.UnableToCompleteException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScriptLinkerTest {

  @Test
  void aReleaseIsNotLinkedWithAKeyThatEverybodyCanSignWith() throws Exception {
    String pem = Files.readString(Path.of("../shared/src/main/development-keys/active.pem"));
    assertThrows(
        UnableToCompleteException.class,
        () -> ScriptLinker.checkKey(TreeLogger.NULL, "release\n", pem));
    ScriptLinker.checkKey(TreeLogger.NULL, "development\n", pem);
    ScriptLinker.checkKey(TreeLogger.NULL, "release\n", pem.replaceFirst("MCow", "MCox"));
  }

  @Test
  void quotesWhatScriptsCannotHoldAsItIs() {
    assertEquals("'it\\'s \\u201c\\u000a'", ScriptLinker.quoted("it's “\n"));
  }
}

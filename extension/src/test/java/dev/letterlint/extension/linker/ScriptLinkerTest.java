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
  void leavesOutTheNamesOfMethodsThatNothingElseMentions() {
    assertEquals(
        "_.a=function(b){return b};\nfunction cD(e){}\n",
        ScriptLinker.unnamed("_.a=function cc(b){return b};\nfunction cD(e){}\n"));
  }

  @Test
  void keepsANameThatIsUsed() {
    String recursive = "_.a=function cc(b){return b?cc(b-1):0};\n";
    assertEquals(recursive, ScriptLinker.unnamed(recursive));
  }

  @Test
  void leavesOutTheClassesThatNothingMentions() {
    String makers =
        "function XK(a){var b;b=new VK;b.j='Class$'+(a?'S'+a:''+b.g);return b}\n"
            + "function YK(a){var b;b=XK(a);jL(a,b);return b}\n";
    assertEquals(
        makers + "bi(1,0,{},w);bi(2,1,{},x);_.A=function(a){return Bb!=D(a)};var Bb=YK(2);",
        ScriptLinker.unclassed(
            makers
                + "bi(1,0,{},w);var Ab=YK(1);"
                + "bi(2,1,{},x);_.A=function(a){return Bb!=D(a)};var Bb=YK(2);"));
  }

  @Test
  void leavesCodeThatMakesNoClassesAsItIs() {
    String code = "var Ab=YK(1);\n";
    assertEquals(code, ScriptLinker.unclassed(code));
  }

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

package dev.letterlint.extension.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void quotesWhatScriptsCannotHoldAsItIs() {
    assertEquals("'it\\'s \\u201c\\u000a'", ScriptLinker.quoted("it's “\n"));
  }
}

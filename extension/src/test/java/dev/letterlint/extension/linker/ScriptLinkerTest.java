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
  void leavesOutTheClassObjectsThatNothingMentions() {
    assertEquals(
        "var Kb=YK(1);function D(a){return a.hc||Kb}bi(81,1,{},Ni);bi(9,1,{});var Tb=YK(9);a!=Tb;",
        ScriptLinker.unclassed(
            "var Kb=YK(1);function D(a){return a.hc||Kb}bi(81,1,{},Ni);var Sb=YK(81);bi(9,1,{});"
                + "var Tb=YK(9);a!=Tb;"));
  }

  @Test
  void leavesCodeWithoutClassObjectsAsItIs() {
    assertEquals("var a=b(2);", ScriptLinker.unclassed("var a=b(2);"));
  }

  @Test
  void quotesWhatScriptsCannotHoldAsItIs() {
    assertEquals("'it\\'s \\u201c\\u000a'", ScriptLinker.quoted("it's “\n"));
  }
}

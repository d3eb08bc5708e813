package dev.letterlint.extension.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CompiledCodeTest {

  private static final String DEFINER =
      "function si(a,b,c){var d=qi;var e=d[a];if(e&&!f){_=e}else{_=ri(b);_.rc=c;%s}for(;;){}}\n";

  private static final String STAMP =
      "function zb(a,b,c,d,e){e.qb=a;e.sb=Rg;e.__elementTypeCategory$=d;return e}\n";

  private static final String MAKER =
      "function wb(a,b,c,d,e,f){var g;g=xb(e,d);e!=10&&zb(ub(a,f),b,c,e,g);return g}\n";

  @Test
  void leavesOutTheNamesOfMethodsThatNothingElseMentions() {
    assertEquals(
        "_.a=function(b){return b};\nfunction cD(e){}\n",
        CompiledCode.unnamed("_.a=function cc(b){return b};\nfunction cD(e){}\n"));
  }

  @Test
  void keepsANameThatIsUsed() {
    String recursive = "_.a=function cc(b){return b?cc(b-1):0};\n";
    assertEquals(recursive, CompiledCode.unnamed(recursive));
  }

  @Test
  void leavesOutTheClassesThatNothingMentions() {
    String makers =
        "function XK(a){var b;b=new VK;b.j='Class$'+(a?'S'+a:''+b.g);return b}\n"
            + "function YK(a){var b;b=XK(a);jL(a,b);return b}\n";
    assertEquals(
        makers + "bi(12,1,{},w);bi(2,1,{},x);_.A=function(a){return Bb!=D(a)};var Bb=YK(2);",
        CompiledCode.unclassed(
            makers
                + "bi(12,1,{},w);var Ab=YK(12);"
                + "bi(2,1,{},x);_.A=function(a){return Bb!=D(a)};var Bb=YK(2);"));
  }

  @Test
  void keepsTheClassThatAllExtend() {
    String code =
        "function XK(a){var b;b=new VK;b.j='Class$'+(a?'S'+a:''+b.g);return b}\n"
            + "function YK(a){var b;b=XK(a);jL(a,b);return b}\n"
            + "si(1,null,{},w);var Ab=YK(1);";
    assertEquals(code, CompiledCode.unclassed(code));
  }

  @Test
  void leavesArraysAsTheyAre() {
    assertEquals(
        STAMP
            + "function wb(d,e){return xb(e,d)}\n"
            + "a=wb(b[1],5,1);b=([c,[d]]);e=wb(256,0,1);e.wb(a,b,1,2);f=[];function Ab(a,b){vb(b)!=10&&zb(F(b),b.rb,a)}",
        CompiledCode.unstamped(
            STAMP
                + MAKER
                + "a=wb(Ob,$,9,b[1],5,1);b=zb(ub(vc,1),YI,48,0,[c,[d]]);"
                + "e=wb(rf,{3:1,7:1},50,256,0,1);e.wb(a,b,1,2);"
                + "f=wb(uf,SI,1,0,5,1);"
                + "function Ab(a,b){vb(b)!=10&&zb(F(b),b.rb,a)}"));
  }

  @Test
  void leavesAllArraysToldWhereOneIsMadeInAnotherWay() {
    String code = STAMP + MAKER + "a=wb(Ob,$,9,b[1],5,1);c=wb((x(),Ob),$,9,2,5,1);";
    assertEquals(code, CompiledCode.unstamped(code));
  }

  @Test
  void leavesCodeThatMakesNoArraysAsItIs() {
    assertEquals(STAMP, CompiledCode.unstamped(STAMP));
    assertEquals(MAKER, CompiledCode.unstamped(MAKER));
  }

  @Test
  void leavesCodeThatMakesNoClassesAsItIs() {
    String code = "var Ab=YK(1);\n";
    assertEquals(code, CompiledCode.unclassed(code));
  }

  @Test
  void givesNoNumberToClassesThatNothingAsksFor() {
    assertEquals(
        DEFINER.formatted("a&&(d[a]=_)")
            + "si(7,1,{},w);si(0,7,{},x);si(9,$wnd.F,{},y);var Ab=YK(9);si(1,null,{},z);",
        CompiledCode.unnumbered(
            DEFINER.formatted("d[a]=_")
                + "si(7,1,{},w);si(8,7,{},x);si(9,$wnd.F,{},y);var Ab=YK(9);si(1,null,{},z);"));
  }

  @Test
  void leavesOutAClassWithoutAnything() {
    assertEquals(
        DEFINER.formatted("a&&(d[a]=_)") + "si(0,1,{});_.a=0;si(0,1,{},x);",
        CompiledCode.unnumbered(
            DEFINER.formatted("d[a]=_") + "si(2,1,{});_.a=0;si(3,1,{});si(4,1,{},x);"));
  }

  @Test
  void declaresAVariableWithItsFirstValue() {
    assertEquals(
        "var a,b=c;var d;e=1;var f=2;", CompiledCode.joined("var a,b;b=c;var d;e=1;var f;f=2;"));
  }

  @Test
  void putsASwitchInPlaceOfTheFunctionAroundIt() {
    assertEquals(
        "function f(a){switch(a.b){case 0:return '}';default:switch(a.c){default:return 2}}}",
        CompiledCode.unwrapped(
            "function f(a){return function(){switch(a.b){case 0:return '}';"
                + "default:return function(){switch(a.c){default:return 2}}.call(this)}}.call(this)}"));
  }

  @Test
  void leavesAFunctionThatIsCalledLater() {
    String later = "return function(){switch(a){default:return 1}};";
    assertEquals(later, CompiledCode.unwrapped(later));
  }

  @Test
  void doesAllOfIt() {
    String makers =
        "function XK(a){var b;b=new VK;b.j='Class$'+b.g;return b}\n"
            + "function YK(a){var b;b=XK(a);jL(a,b);return b}\n";
    assertEquals(
        (DEFINER + makers).formatted("a&&(d[a]=_)").replace("b;b=", "b=")
            + STAMP
            + "function wb(d,e){return xb(e,d)}\n"
            + "si(0,1,{},w);_.a=function(b){switch(b){default:return Math.max(b,1)}};",
        CompiledCode.shortened(
            (DEFINER + makers).formatted("d[a]=_")
                + STAMP
                + MAKER
                + "si(2,1,{},w);_.a=function cc(b){return function(){switch(b){"
                + "default:return $wnd.Math.max(b,1)}}.call(this)};var Ab=YK(2);"));
  }
}

package dev.letterlint.extension.journey;

import java.util.List;

/** One way in which a page may lay out a field, and what happens to the field afterwards. */
record Layout(
    String name, String tag, String text, String css, String then, double zoom, double device) {

  static final String FAULT = "average latency";

  static final String PLAIN = "Dear team,\nOur average latency of the endpoint fell.";
  private static final String ONE_LINE = "Our average latency of the endpoint fell.";
  private static final String LONG =
      "Filler fills.\n".repeat(14) + PLAIN + "\nFiller fills.".repeat(14);

  /** Hebrew around the words, so that the line runs from the right. */
  private static final String RTL = "שלום לכולם,\nאז average latency ירד מאוד.";

  static final List<Layout> ALL =
      List.of(
          css("plain", ""),
          css("wrapped before the words", "width: 205px"),
          css("wrapped within the words", "width: 150px"),
          css("centred", "text-align: center"),
          css("right-aligned", "text-align: right"),
          css("justified", "text-align: justify; width: 250px"),
          css("spaced letters", "letter-spacing: 2.3px"),
          css("narrowed letters", "letter-spacing: -0.4px"),
          css("spaced words", "word-spacing: 9.5px"),
          css("indented", "text-indent: 37px"),
          of("tabs of three", "textarea", "Our\taverage latency\tfell.", "tab-size: 3", ""),
          of("tabs of eight", "textarea", "\t\tOur average latency fell.", "tab-size: 8", ""),
          of("right to left", "textarea", RTL, "direction: rtl", ""),
          of("right to left, scrolled", "textarea", RTL + "\nסוף".repeat(20), "direction: rtl", ""),
          css("unwrapped", "white-space: pre; width: 200px"),
          css("broken anywhere", "word-break: break-all; width: 131px"),
          css("capitals", "text-transform: uppercase"),
          css("condensed lines", "line-height: 1"),
          css("wide lines", "line-height: 47.3px"),
          css("a serif face", "font-family: serif; font-size: 23.5px"),
          css("ligatures off", "font-variant-ligatures: none; font-family: \"DejaVu Sans\""),
          css("no kerning", "font-kerning: none"),
          css("small capitals", "font-variant-caps: small-caps"),
          css("border-box", "box-sizing: border-box; border: 7px solid #999; padding: 5px 23px"),
          css("content-box", "box-sizing: content-box; border: 3px solid #999; padding: 31px 2px"),
          css("uneven borders", "border: 0 solid #999; border-width: 11px 2px 5px 19px"),
          css(
              "fractions",
              "border: 1.5px solid #999; padding: 3.7px; margin: 4.4px; width: 30.3em"),
          css("no border at all", "border: 0; padding: 0"),
          css("an outline and a radius", "border-radius: 20px; padding: 20px; outline: 4px solid"),
          of("the field scrolled", "textarea", LONG, "", "f.scrollTop = 387"),
          of(
              "the field scrolled sideways",
              "textarea",
              "Filler ".repeat(9) + ONE_LINE,
              "white-space: pre; width: 300px",
              "f.scrollLeft = 480"),
          of(
              "scroll bars that take room",
              "textarea",
              LONG,
              "scrollbar-gutter: stable; width: 290px",
              "f.scrollTop = 400"),
          of("the page scrolled", "textarea", PLAIN, "", "window.scrollTo(0, 13)"),
          of(
              "field, box and page scrolled",
              "textarea",
              LONG,
              "",
              "outer.style.cssText='height:200px;overflow:auto';outer.scrollTop = 24;"
                  + "f.scrollTop = 380; window.scrollTo(0, 5)"),
          of(
              "within a scaled box",
              "textarea",
              PLAIN,
              "",
              "inner.style.cssText='transform:scale(1.35);transform-origin:0 0'"),
          of(
              "within a shrunk box",
              "textarea",
              PLAIN,
              "",
              "inner.style.cssText='transform:scale(0.8);transform-origin:20px 0'"),
          of(
              "within a moved box",
              "textarea",
              PLAIN,
              "",
              "inner.style.cssText='transform:translate(33.5px,41px)'"),
          of("within a zoomed box", "textarea", PLAIN, "", "inner.style.cssText='zoom:1.2'"),
          of(
              "within a fixed box",
              "textarea",
              PLAIN,
              "",
              "outer.style.cssText='position:fixed;top:90px;left:70px'; window.scrollTo(0, 150)"),
          of("in columns", "textarea", PLAIN, "", "inner.style.cssText='columns:2;width:900px'"),
          of(
              "made larger by the page",
              "textarea",
              PLAIN,
              "",
              "f.style.width='260px'; f.style.height='300px'; f.style.fontSize='27px'"),
          of("one line", "input", ONE_LINE, "height: 44px", ""),
          of("one line, padded", "input", ONE_LINE, "height: 60px; padding: 2px 18px 14px", ""),
          of(
              "one line, content-box",
              "input",
              ONE_LINE,
              "box-sizing: content-box; height: 51px",
              ""),
          of("one line, centred", "input", ONE_LINE, "text-align: center", ""),
          of(
              "one line, scrolled",
              "input",
              "Filler ".repeat(9) + ONE_LINE,
              "width: 300px",
              "f.scrollLeft = 500"),
          of("one line, right to left", "input", "אז average latency ירד", "direction: rtl", ""),
          at("zoom 90 %", 0.9, 1),
          at("zoom 110 %", 1.1, 1),
          at("zoom 125 %", 1.25, 1),
          at("zoom 150 %", 1.5, 1),
          at("two device pixels", 1, 2),
          at("one and a half device pixels, zoom 110 %", 1.1, 1.5));

  private static Layout css(String name, String css) {
    return of(name, "textarea", PLAIN, css, "");
  }

  private static Layout of(String name, String tag, String text, String css, String then) {
    return new Layout(name, tag, text, css, then, 1, 1);
  }

  private static Layout at(String name, double zoom, double device) {
    return new Layout(name, "textarea", PLAIN, "", "", zoom, device);
  }

  @Override
  public String toString() {
    return name;
  }
}

package dev.letterlint.extension.journey;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Point;

/**
 * Marks stand within a pixel of their words, however a page lays a field out. All is measured on
 * screenshots: where the browser itself paints the words of the field, and where the marks are.
 */
final class LayoutTest extends Journey {

  private static final String FIELD = ".field";
  private static final int SELECTED = 0x00ff00;

  /** Behind the word of the sample: as high as its face, which is what a mark stands under. */
  private static final int SAMPLE = 0xd0d0ff;

  /** How far below the face an underline ends, as {@code overlay.css} has it. */
  private static final int DROP = 1;

  /** A field in two boxes, with its words selected, and a sample in an ordinary paragraph. */
  private static final String BUILD =
      """
      const [tag, text, css, fault] = arguments;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        html {background: #fff; scroll-behavior: auto}
        body {margin: 0; padding: 20px; min-height: 3000px; background: #fff}
        .field {display: block; margin: 0; padding: 8px; border: 1px solid #999;
          color: #000; background: #fff; font: 20px/1.5 "DejaVu Sans", sans-serif;
          width: 420px; height: 210px; box-sizing: border-box; outline: none; ${css}}
        input.field {width: 620px; height: 44px; ${css}}
        #sample {margin: 30px 0 8px; width: 300px}
        #sample span {background: #d0d0ff; color: #0f0}
        .words::selection {background: #0f0; color: #0f0}
        .ink::selection {background: transparent; color: #0f0}`);
      document.adoptedStyleSheets = [sheet];
      document.body.innerHTML = `<div id="outer"><div id="inner">
        <p id="sample"><span>latency</span></p>
        <label>Why do you want to join us?</label></div></div>`;
      const field = document.createElement(tag);
      // Another one each time: a field of the same id would be taken for the last one made anew.
      window.__fields = (window.__fields || 0) + 1;
      field.id = 'question_' + window.__fields;
      field.className = 'field input__single-line';
      document.querySelector('label').htmlFor = field.id;
      inner.append(field);
      field.focus({preventScroll: true});
      document.execCommand('insertText', false, text);
      const start = field.value.indexOf(fault);
      field.setSelectionRange(start, start + fault.length);
      window.scrollTo(0, 0);
      field.scrollTop = field.scrollLeft = 0;
      """;

  /** The sample is given the face of the field as it is now. */
  private static final String PAINT =
      """
      const field = document.querySelector('.field');
      const sample = document.querySelector('#sample');
      const face = getComputedStyle(field);
      for (const name of ['fontFamily', 'fontSize', 'fontVariant', 'textTransform']) {
        sample.style[name] = face[name];
      }
      field.className = 'field input__single-line ' + arguments[0];
      """;

  private static double zoomNow = 1;

  @BeforeAll
  static void open() {
    if (form != null) {
      form.open();
    }
  }

  @ParameterizedTest
  @FieldSource("dev.letterlint.extension.journey.Layout#ALL")
  void marksStandUnderTheWords(Layout layout) {
    show(layout.zoom(), layout.device());
    form.run(BUILD, layout.tag(), layout.text(), layout.css(), Layout.FAULT);
    form.run("const f=document.querySelector('.field');" + layout.then());
    awaitMarksUnderTheWords(layout.zoom() * layout.device());
  }

  @Test
  void marksFollowTheHandleThatResizesAField() {
    build("width: 420px");
    Rectangle field = form.box(FIELD);
    Point handle = new Point(field.x + field.width - 6, field.y + field.height - 6);
    form.drag(handle, new Point(handle.x - 255, handle.y + 90));
    form.await("a narrower field", () -> form.box(FIELD).width < 200);
    awaitMarksUnderTheWords(1);
  }

  @Test
  void marksFollowAFieldThatGrowsWithItsText() {
    build("width: 300px; height: 60px");
    form.run(
        "const f=document.querySelector('.field'); const grow=()=>{f.style.height='0';"
            + "f.style.height=f.scrollHeight+20+'px'}; f.addEventListener('input', grow);"
            + "f.setSelectionRange(0, 0);"
            + "document.execCommand('insertText', false, 'Filler fills.\\n'.repeat(8));"
            + "const at=f.value.indexOf(arguments[0]); f.setSelectionRange(at, at + 15)",
        Layout.FAULT);
    form.await("a higher field", () -> form.box(FIELD).height > 300);
    awaitMarksUnderTheWords(1);
  }

  @Test
  void marksFollowAFaceThatArrivesLate() {
    build("font-family: Late, \"DejaVu Sans\", sans-serif");
    awaitMarksUnderTheWords(1);
    double before = selectedWidth();
    form.run(
        "const late=new CSSStyleSheet(); late.replaceSync('@font-face {font-family: Late;"
            + "src: local(\"DejaVu Sans Mono\"), local(\"Liberation Mono\")}');"
            + "document.adoptedStyleSheets.push(late)");
    form.await("the face (of fonts-dejavu-core)", () -> selectedWidth() != before);
    awaitMarksUnderTheWords(1);
  }

  /** No event tells of it: the face was loaded before it was added. */
  @Test
  void marksFollowAFaceThatIsAddedWhenItIsLoaded() {
    build("font-family: Added, \"DejaVu Sans\", sans-serif");
    awaitMarksUnderTheWords(1);
    double before = selectedWidth();
    form.run(
        "const face = new FontFace('Added', 'local(\"DejaVu Sans Mono\"),"
            + " local(\"Liberation Mono\")'); face.load().then(() => document.fonts.add(face))");
    form.await("the face (of fonts-dejavu-core)", () -> selectedWidth() != before);
    awaitMarksUnderTheWords(1);
  }

  private static double selectedWidth() {
    return paint("words").around(SELECTED, part(1)).getWidth();
  }

  private static void build(String css) {
    show(1, 1);
    form.run(BUILD, "textarea", Layout.PLAIN, css, Layout.FAULT);
  }

  /** Zoomed by the browser as by a person, on a screen of so many device pixels a pixel. */
  private static void show(double zoom, double device) {
    if (zoom != zoomNow) {
      zoomNow = zoom;
      form.inExtension(
          "const [zoom, done]=arguments; chrome.tabs.query({index: 0}, ([tab]) =>"
              + "chrome.tabs.setZoom(tab.id, zoom, () => done(null)))",
          zoom);
    }
    Chromium.measure(driver, WINDOW, device);
    form.await(
        "the zoom",
        () ->
            Math.abs(((Number) form.run("return devicePixelRatio")).doubleValue() - zoom * device)
                < 0.01);
  }

  private static void awaitMarksUnderTheWords(double scale) {
    form.await(
        "marks under the words",
        () -> faults(scale).isEmpty(),
        () -> String.join("\n", faults(scale)));
  }

  /** What is wrong with the marks, all in pixels of the screen. */
  private static List<String> faults(double scale) {
    Rectangle part = part(scale);
    Pixels words = paint("words");
    Pixels ink = paint("ink");
    List<Rectangle> marks = words.warnings(part);
    List<Rectangle> glyphs = ink.greenInk(part);
    if (marks.isEmpty() || marks.size() != glyphs.size()) {
      return List.of(marks + " are not one mark for each line of " + glyphs);
    }
    int slack = (int) Math.round(Math.max(1, scale));
    List<String> faults = new ArrayList<>();
    for (int line = 0; line < marks.size(); line++) {
      Rectangle mark = marks.get(line);
      Rectangle wanted = selectedAbove(mark, words, part, slack);
      if (wanted != null && line < marks.size() - 1) {
        // The selection goes on over the space at which a line breaks, a mark does not.
        wanted.width = (int) glyphs.get(line).getMaxX() + 1 - wanted.x;
      }
      if (wanted == null || !Pixels.isAsWide(mark, wanted, slack)) {
        faults.add(mark + " is not as wide as the words above it " + wanted);
      }
    }
    Rectangle last = marks.get(marks.size() - 1);
    int bottom =
        glyphs.get(glyphs.size() - 1).y + face(ink, scale) + (int) Math.round(DROP * scale);
    if (Math.abs(last.y + last.height - bottom) > slack) {
      faults.add(last + " does not end at " + bottom);
    }
    return faults;
  }

  private static Rectangle selectedAbove(Rectangle mark, Pixels words, Rectangle part, int slack) {
    int height = 5 * slack;
    return words.around(SELECTED, new Rectangle(part.x, mark.y - height, part.width, height - 1));
  }

  /** From the top of the sample's highest glyph to the lower edge of its face. */
  private static int face(Pixels picture, double scale) {
    Rectangle sample = scaled(form.box("#sample span"), scale);
    sample.grow(3, 3);
    Rectangle behind = picture.around(SAMPLE, sample);
    Rectangle glyphs = picture.greenInk(sample).get(0);
    return behind.y + behind.height - glyphs.y;
  }

  private static Pixels paint(String what) {
    form.run(PAINT, what);
    return form.look();
  }

  /** Of the field; the state at its lower edge has a dot of the marks' colour. */
  private static Rectangle part(double scale) {
    Rectangle field = form.box(FIELD);
    field.height -= field.height > 100 ? 12 : 8;
    return scaled(field, scale);
  }

  private static Rectangle scaled(Rectangle box, double scale) {
    return new Rectangle(
        (int) Math.round(box.x * scale),
        (int) Math.round(box.y * scale),
        (int) Math.round(box.width * scale),
        (int) Math.round(box.height * scale));
  }
}

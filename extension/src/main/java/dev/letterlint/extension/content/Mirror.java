package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Styles;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.lint.Finding;
import elemental2.dom.CSSStyleDeclaration;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import elemental2.dom.Range;
import elemental2.dom.ResizeObserver;
import elemental2.dom.Text;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * The same text, laid out the same way, right over a text area's padding box: a text area does not
 * say where its words stand, its mirror does. The mirror's own words are never visible.
 */
final class Mirror implements Sheet {

  /** Gives the end of the text a place of its own, also after a last line end. */
  private static final String END = "\u200b";

  private static final String[] COPIED = {
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "font-stretch",
    "font-variant",
    "font-kerning",
    "font-feature-settings",
    "font-variation-settings",
    "font-optical-sizing",
    "font-size-adjust",
    "line-height",
    "letter-spacing",
    "word-spacing",
    "text-indent",
    "text-align",
    "text-transform",
    "text-rendering",
    "tab-size",
    "white-space",
    "word-break",
    "overflow-wrap",
    "line-break",
    "hyphens",
    "direction",
    "unicode-bidi",
    "writing-mode",
    "padding-top",
    "padding-right",
    "padding-bottom",
    "padding-left",
  };

  /** Of another width in another face, whose coming nothing else may tell of. */
  private static final String FACE = "The quick brown fox jumps over 1,234 lazy dogs";

  private static final String FACE_STYLE =
      "position:absolute;width:max-content;white-space:pre;padding:0;";

  /** A one-line field never wraps and keeps its line in the middle of its height. */
  private static final String ONE_LINE =
      "white-space:pre;display:grid;grid-template-columns:100%;align-content:center;";

  private final TextField field;
  private final HTMLElement layer = Html.element("div", "layer");
  private final HTMLElement content = Html.element("div", "content");
  private final HTMLElement words = Html.element("div", "words");
  private final Text text = Js.uncheckedCast(DomGlobal.document.createTextNode(END));
  private final HTMLElement face = Html.element("span", "words", FACE);
  private final Underlines underlines = new Underlines();
  private final ResizeObserver faces;
  private String style = "";
  private String place = "";
  private String shift = "";
  private double scale = 1;

  Mirror(TextField field, Runnable reflow) {
    this.field = field;
    faces = new ResizeObserver((entries, self) -> tell(reflow));
    layer.setAttribute("aria-hidden", "true");
    words.appendChild(text);
    content.appendChild(words);
    content.appendChild(underlines.node());
    layer.appendChild(content);
    layer.appendChild(face);
  }

  @Override
  public void add(Overlay overlay) {
    overlay.add(layer);
    faces.observe(face);
  }

  @Override
  public void remove() {
    faces.disconnect();
    layer.remove();
  }

  @Override
  public void paint(List<Mark> marks, Finding lit) {
    underlines.paint(marks, lit);
  }

  @Override
  public void darken(boolean isDark) {
    String look = isDark ? "layer dark" : "layer light";
    if (!layer.className.equals(look)) {
      layer.className = look;
    }
  }

  /** Lays the layer over the field, which costs little when nothing has changed. */
  @Override
  public boolean follow(String text, Box origin) {
    return lay(origin) | show(text);
  }

  private boolean lay(Box origin) {
    CSSStyleDeclaration computed = Styles.computed(field);
    PaddingBox inside = PaddingBox.of(field, computed);
    scale = inside.scale();
    place(inside, origin);
    scroll();
    return dress(computed, inside);
  }

  /** Changes only what differs, which keeps the layout of the lines before it. */
  private boolean show(String value) {
    Edit edit = Edit.between(text.data, value + END);
    if (edit.isEmpty()) {
      return false;
    }
    text.replaceData(edit.start(), edit.deleted(), edit.inserted());
    return true;
  }

  @Override
  public List<Box> boxes(int start, int end) {
    Box corner = Box.of(content.getBoundingClientRect());
    List<Box> boxes = new ArrayList<>();
    for (Box rect : lines(start, end)) {
      if (rect.width() > 0) {
        boxes.add(rect.from(corner.left(), corner.top(), 1 / scale));
      }
    }
    return boxes;
  }

  /** Where a line breaks between words, the space there hangs over its end and is left out. */
  private List<Box> lines(int start, int end) {
    List<Box> whole = rects(start, end);
    return whole.size() > 1 ? wordByWord(start, end) : whole;
  }

  private List<Box> wordByWord(int start, int end) {
    List<Box> lines = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.data.charAt(i) <= ' ') {
        rects(from, i).forEach(word -> join(lines, word));
        from = i + 1;
      }
    }
    return lines;
  }

  private static void join(List<Box> lines, Box word) {
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).top() == word.top()) {
      lines.set(last, lines.get(last).union(word));
    } else {
      lines.add(word);
    }
  }

  @Override
  public Box caretLine() {
    int caret = Math.min(field.selectionEnd, text.data.length() - 1);
    Box all = Box.of(layer.getBoundingClientRect());
    List<Box> rects = rects(caret, caret + 1);
    Box at = rects.isEmpty() ? all : rects.get(rects.size() - 1);
    return new Box(all.left(), at.top(), all.right(), at.bottom());
  }

  @Override
  public Box inViewport(Box box) {
    Box corner = Box.of(content.getBoundingClientRect());
    return box.from(-corner.left() / scale, -corner.top() / scale, scale);
  }

  private static Object tell(Runnable reflow) {
    reflow.run();
    return null;
  }

  private List<Box> rects(int start, int end) {
    Range range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    return Box.all(range);
  }

  private void place(PaddingBox inside, Box origin) {
    Box at = inside.box();
    Box seen = Visible.part(field, at).from(at.left(), at.top(), 1 / scale);
    double width = at.width() / scale;
    double height = at.height() / scale;
    String wanted =
        css("left", at.left() - origin.left())
            + css("top", at.top() - origin.top())
            + css("width", width)
            + css("height", height)
            + ("transform:scale(" + scale + ");clip-path:inset(")
            + (seen.top() + "px " + (width - seen.right()) + "px ")
            + (height - seen.bottom() + "px " + seen.left() + "px)");
    if (!wanted.equals(place)) {
      place = wanted;
      layer.style.cssText = wanted;
    }
  }

  private static String css(String property, double pixels) {
    return property + ':' + pixels + "px;";
  }

  private void scroll() {
    String wanted = "translate(" + -field.scrollLeft + "px," + -field.scrollTop + "px)";
    if (!wanted.equals(shift)) {
      shift = wanted;
      content.style.transform = wanted;
    }
  }

  private boolean dress(CSSStyleDeclaration computed, PaddingBox inside) {
    StringBuilder wanted = new StringBuilder(css("width", inside.box().width() / scale));
    for (String property : COPIED) {
      wanted.append(property).append(':').append(computed.getPropertyValue(property)).append(';');
    }
    if (field.tagName.equals("INPUT")) {
      wanted.append(ONE_LINE).append(css("height", inside.box().height() / scale));
    }
    if (wanted.toString().equals(style)) {
      return false;
    }
    style = wanted.toString();
    words.style.cssText = style;
    face.style.cssText = style + FACE_STYLE;
    return true;
  }
}

package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields in open shadow trees, one in another, as pages made of components have them. */
final class ShadowTreesTest extends Journey {

  private static final String TEXT = "Our average latency of the endpoint fell.";
  private static final String FAULT = "average latency";

  /** Makes a tree on an element and gives the one to go on in. */
  private static final String DEFINE =
      """
      window.__tree = (host, inside) => {
        const root = host.attachShadow({mode: 'open'});
        const style = new CSSStyleSheet();
        style.replaceSync(`textarea {display: block; width: 420px; height: 130px; border: 1px solid;
            padding: 8px; font: 20px/1.5 sans-serif; background: #fff; color: #000}
          textarea::selection {background: #0f0; color: #0f0}
          .scrolls {height: 150px; overflow: auto; width: 460px} .high {height: 60px}`);
        root.adoptedStyleSheets = [style];
        for (const child of inside) {
          root.append(child);
        }
        return root;
      };
      window.__make = (tag, attributes) => Object.assign(document.createElement(tag), attributes);
      """;

  private static final String FIELD = "window.__field";

  @BeforeEach
  void open() {
    form.open();
    form.run(DEFINE);
  }

  @Test
  void aFieldInATreeInATreeIsMarkedWhereItsWordsAre() {
    form.run(
        """
        const scrolls = __make('div', {className: 'scrolls'});
        window.__field = __make('textarea', {id: 'essay'});
        scrolls.append(__make('label', {htmlFor: 'essay', textContent: 'Notes'}),
            __make('div', {className: 'high'}), __field, __make('div', {className: 'high'}));
        const inner = __make('div', {});
        const outer = __make('div', {});
        __tree(inner, [scrolls]);
        __tree(outer, [inner]);
        document.body.prepend(outer);
        window.__scrolls = scrolls;
        """);
    write();
    String about = state().orElseThrow().attributes().get("title");
    assertTrue(about.contains("Question: Notes"), about);
    awaitMarkUnderWords();
    form.run("window.__scrolls.scrollTop = 40");
    awaitMarkUnderWords();
  }

  @Test
  void aTreeThatIsMadeLateIsFoundWhenItIsUsed() {
    form.run(
        """
        const host = __make('div', {});
        document.body.prepend(host);
        requestAnimationFrame(() => {
          window.__field = __make('textarea', {});
          __tree(host, [__field]);
        });
        """);
    form.await("the tree", () -> form.run("return !!" + FIELD).equals(true));
    write();
    awaitMarkUnderWords();
  }

  @Test
  void aFieldInATreeThatGoesTakesItsMarksAlong() {
    form.run(
        """
        window.__field = __make('textarea', {});
        const host = __make('div', {id: 'host'});
        __tree(host, [__field]);
        document.body.prepend(host);
        """);
    write();
    form.badge("1 finding");
    form.run("document.getElementById('host').remove()");
    form.await("no marks", () -> form.shadow.ofClass("layer").isEmpty());
  }

  private static void write() {
    form.run("window.scrollTo(0, 0);" + FIELD + ".focus()");
    form.press(TEXT);
    form.await("the finding", () -> state().isPresent());
  }

  /** Also where the edge of the field that it stands at is scrolled out of sight. */
  private static Optional<Shadow.Node> state() {
    return form.shadow.ofClass("badge").stream()
        .filter(node -> node.text().equals("1 finding"))
        .findFirst();
  }

  private static void awaitMarkUnderWords() {
    form.await(
        "the mark under the words",
        () -> {
          int from = TEXT.indexOf(FAULT);
          form.run(
              FIELD + ".setSelectionRange(arguments[0], arguments[1])",
              from,
              from + FAULT.length());
          Rectangle words = form.look().around(0x00ff00, field());
          form.run(FIELD + ".setSelectionRange(0, 0)");
          Rectangle mark = form.look().around(Pixels.WARNING, field());
          return words != null && mark != null && Pixels.isUnder(mark, words);
        });
  }

  /** But for its lower edge, where the state is. */
  private static Rectangle field() {
    List<?> box =
        (List<?>)
            form.run(
                "const r = "
                    + FIELD
                    + ".getBoundingClientRect(); return [r.x, r.y, r.width, r.height]");
    return new Rectangle(number(box, 0), number(box, 1), number(box, 2), number(box, 3) - 12);
  }

  private static int number(List<?> box, int at) {
    return (int) Math.round(((Number) box.get(at)).doubleValue());
  }
}

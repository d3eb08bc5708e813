package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.snippet.Search;
import dev.letterlint.snippet.Snippet;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLSelectElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import jsinterop.base.Js;

/** The list of snippets: searched, ordered, one of them chosen. */
final class Listing {

  private static final int MOST_SHOWN = 200;

  private final HTMLInputElement search = Js.uncheckedCast(byId("search"));
  private final HTMLSelectElement order = Js.uncheckedCast(byId("order"));
  private final HTMLElement list = byId("list");
  private final Consumer<Kept> choose;
  private List<Kept> snippets = new ArrayList<>();
  private boolean isRead;
  private String marked = "";

  Listing(Consumer<Kept> choose) {
    this.choose = choose;
    search.addEventListener("input", event -> draw());
    order.addEventListener("change", event -> draw());
  }

  void show(List<Kept> records) {
    isRead = true;
    snippets = new ArrayList<>();
    for (Kept kept : records) {
      if (kept.isSnippet()) {
        snippets.add(kept);
      }
    }
    draw();
  }

  void mark(String id) {
    marked = id;
    draw();
  }

  private void draw() {
    list.textContent = "";
    List<Kept> found = found();
    for (Kept kept : found.subList(0, Math.min(MOST_SHOWN, found.size()))) {
      list.appendChild(item(kept));
    }
    if (found.size() > MOST_SHOWN) {
      String more = Messages.count("options_more", found.size() - MOST_SHOWN);
      list.appendChild(element("li", "quiet", more));
    }
    if (found.isEmpty() && isRead) {
      String none = snippets.isEmpty() ? "options_noSnippets" : "menu_none";
      list.appendChild(element("li", "quiet", Messages.text(none)));
    }
  }

  private List<Kept> found() {
    Search<Kept> index = new Search<>();
    for (Kept kept : ordered()) {
      index.add(kept, kept.snippet());
    }
    return index.find(search.value, snippets.size());
  }

  private List<Kept> ordered() {
    List<Kept> ordered = new ArrayList<>(snippets);
    Comparator<Kept> byTitle =
        Comparator.comparing(kept -> kept.snippet().title(), String.CASE_INSENSITIVE_ORDER);
    if (order.value.equals("title")) {
      ordered.sort(byTitle);
    } else if (order.value.equals("part")) {
      ordered.sort(
          Comparator.comparing((Kept kept) -> kept.snippet().part()).thenComparing(byTitle));
    }
    return ordered;
  }

  private HTMLElement item(Kept kept) {
    Snippet snippet = kept.snippet();
    HTMLElement button = Html.button("", Titles.of(snippet), () -> choose.accept(kept));
    button.setAttribute("aria-current", String.valueOf(kept.id().equals(marked)));
    if (!kept.reason().isEmpty()) {
      button.appendChild(element("span", "fault", kept.reason()));
    }
    HTMLElement item = element("li", "");
    item.appendChild(button);
    return item;
  }
}

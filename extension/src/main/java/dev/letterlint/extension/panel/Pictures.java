package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.lint.Check;
import elemental2.dom.HTMLElement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The meter of the length, the bar of the balance, and the words of the posting. */
final class Pictures {

  private static final int[] GUIDE = {70, 20, 10};

  private Pictures() {}

  static void draw(List<Check> checks, HTMLElement into) {
    Figures.Length length = Figures.length(checks);
    if (length != null) {
      into.appendChild(element("h3", "", "Length"));
      into.appendChild(meter(length));
    }
    Figures.Balance balance = Figures.balance(checks);
    if (balance != null) {
      into.appendChild(element("h3", "", "One project, others, what went wrong"));
      int[] shares = {balance.project(), balance.beside(), balance.refused()};
      into.appendChild(bar("Yours", shares));
      into.appendChild(bar("Guide", GUIDE));
    }
    List<Figures.Keywords> keywords = Figures.keywords(checks);
    if (!keywords.isEmpty()) {
      into.appendChild(element("h3", "", "Words of the posting"));
      into.appendChild(words(keywords));
    }
  }

  private static HTMLElement meter(Figures.Length length) {
    boolean isOpen = length.to() == Figures.OPEN;
    double whole = Math.max(length.words(), isOpen ? length.from() * 2.0 : length.to()) * 1.15;
    HTMLElement meter = element("div", "meter");
    String band =
        isOpen
            ? "from " + length.from()
            : length.from() == 0 ? "up to " + length.to() : length.from() + "–" + length.to();
    meter.setAttribute("role", "img");
    meter.setAttribute("aria-label", length.words() + " words, wanted are " + band);
    HTMLElement track = element("div", "track");
    track.appendChild(stretch("band", length.from() / whole, isOpen ? 1 : length.to() / whole));
    boolean isIn = length.words() >= length.from() && length.words() <= length.to();
    track.appendChild(stretch(isIn ? "words in" : "words out", 0, length.words() / whole));
    meter.appendChild(track);
    HTMLElement told = element("p", "told");
    told.appendChild(element("b", "", length.words() + " words"));
    told.appendChild(element("span", "", "wanted " + band));
    meter.appendChild(told);
    return meter;
  }

  private static HTMLElement bar(String name, int[] shares) {
    HTMLElement row = element("div", "row");
    row.setAttribute("role", "img");
    row.setAttribute(
        "aria-label",
        name
            + ": "
            + shares[0]
            + " % one project, "
            + shares[1]
            + " % beside it, "
            + shares[2]
            + " % refused, put off or wrong");
    row.appendChild(element("span", "name", name));
    HTMLElement bar = element("div", "bar");
    String[] parts = {"project", "beside", "refused"};
    for (int i = 0; i < shares.length; i++) {
      HTMLElement part = element("div", "part " + parts[i], shares[i] >= 8 ? shares[i] + "" : "");
      part.style.cssText = "flex-grow:" + shares[i];
      bar.appendChild(part);
    }
    row.appendChild(bar);
    return row;
  }

  /** What is used of each list, then what of all of them is not. */
  private static HTMLElement words(List<Figures.Keywords> all) {
    HTMLElement words = element("div", "keywords");
    Set<String> listed = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Figures.Keywords one : all) {
      add(words, "used", one.what(), one.used());
      listed.addAll(one.listed());
      missing.addAll(one.missing());
    }
    add(words, "listed", "listed only", listed);
    add(words, "missing", "missing", missing);
    return words;
  }

  private static void add(HTMLElement into, String look, String what, Collection<String> names) {
    if (names.isEmpty()) {
      return;
    }
    HTMLElement group = element("p", "group");
    group.appendChild(element("span", "what", what));
    for (String name : names) {
      group.appendChild(element("span", "word " + look, name));
    }
    into.appendChild(group);
  }

  private static HTMLElement stretch(String look, double from, double to) {
    HTMLElement stretch = element("div", look);
    stretch.style.cssText = "left:" + from * 100 + "%;width:" + (to - from) * 100 + "%";
    return stretch;
  }
}

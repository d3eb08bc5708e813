package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
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
      into.appendChild(element("h3", "", Messages.text("panel_length")));
      into.appendChild(meter(length));
    }
    Figures.Balance balance = Figures.balance(checks);
    if (balance != null) {
      into.appendChild(element("h3", "", Messages.text("panel_balance")));
      int[] shares = {balance.project(), balance.beside(), balance.refused()};
      into.appendChild(bar(Messages.text("panel_yours"), shares));
      into.appendChild(bar(Messages.text("panel_guide"), GUIDE));
    }
    List<Figures.Keywords> keywords = Figures.keywords(checks);
    if (!keywords.isEmpty()) {
      into.appendChild(element("h3", "", Messages.text("panel_posting")));
      into.appendChild(words(keywords));
    }
  }

  private static HTMLElement meter(Figures.Length length) {
    boolean isOpen = length.to() == Figures.OPEN;
    double whole = Math.max(length.words(), isOpen ? length.from() * 2.0 : length.to()) * 1.15;
    HTMLElement meter = element("div", "meter");
    String words = Messages.count("panel_words", length.words());
    String band = band(length);
    meter.setAttribute("role", "img");
    meter.setAttribute("aria-label", Messages.text("panel_meter", words, band));
    HTMLElement track = element("div", "track");
    track.appendChild(stretch("band", length.from() / whole, isOpen ? 1 : length.to() / whole));
    boolean isIn = length.words() >= length.from() && length.words() <= length.to();
    track.appendChild(stretch(isIn ? "words in" : "words out", 0, length.words() / whole));
    meter.appendChild(track);
    HTMLElement told = element("p", "told");
    told.appendChild(element("b", "", words));
    told.appendChild(element("span", "", Messages.text("panel_wanted", band)));
    meter.appendChild(told);
    return meter;
  }

  private static String band(Figures.Length length) {
    String from = String.valueOf(length.from());
    String to = String.valueOf(length.to());
    if (length.to() == Figures.OPEN) {
      return Messages.text("panel_from", from);
    }
    return length.from() == 0
        ? Messages.text("panel_upTo", to)
        : Messages.text("panel_between", from, to);
  }

  private static HTMLElement bar(String name, int[] shares) {
    HTMLElement row = element("div", "row");
    row.setAttribute("role", "img");
    row.setAttribute(
        "aria-label",
        Messages.text(
            "panel_shares",
            name,
            String.valueOf(shares[0]),
            String.valueOf(shares[1]),
            String.valueOf(shares[2])));
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
      add(words, "used", name(one.use()), one.used());
      listed.addAll(one.listed());
      missing.addAll(one.missing());
    }
    add(words, "listed", "panel_listed", listed);
    add(words, "missing", "panel_missing", missing);
    return words;
  }

  private static String name(Figures.Use use) {
    return switch (use) {
      case OWN_WORK -> "panel_used";
      case NAMED -> "panel_named";
      case TAKEN_UP -> "panel_takenUp";
    };
  }

  private static void add(HTMLElement into, String look, String name, Collection<String> words) {
    if (words.isEmpty()) {
      return;
    }
    HTMLElement group = element("p", "group");
    group.appendChild(element("span", "what", Messages.text(name)));
    for (String word : words) {
      group.appendChild(element("span", "word " + look, word));
    }
    into.appendChild(group);
  }

  private static HTMLElement stretch(String look, double from, double to) {
    HTMLElement stretch = element("div", look);
    stretch.style.cssText = "left:" + from * 100 + "%;width:" + (to - from) * 100 + "%";
    return stretch;
  }
}

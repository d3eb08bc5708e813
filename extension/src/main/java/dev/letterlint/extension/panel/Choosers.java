package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.message.PanelField;
import dev.letterlint.lint.Report;
import dev.letterlint.rule.Level;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLOptionElement;
import elemental2.dom.HTMLSelectElement;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * As what a box is read, for whom, and after which guides: read off the page, but a person rules.
 */
final class Choosers {

  /** What a person has chosen; guides by comma. */
  interface Chosen {
    void as(String kind, String level, String guides);
  }

  private static final String[] KINDS = {
    "letter", "Cover letter", "answer", "Answer", "resume", "Resume"
  };
  private static final String[] GUIDES = {
    "jobjourney",
    "JobJourney",
    "laddro",
    "Laddro",
    "careerbldr",
    "CareerBldr",
    "skillexchange",
    "SkillExchange"
  };

  private final PanelField field;
  private final Chosen chosen;
  private final List<HTMLInputElement> guides = new ArrayList<>();
  private HTMLSelectElement kind;
  private HTMLSelectElement level;

  private Choosers(PanelField field, Chosen chosen) {
    this.field = field;
    this.chosen = chosen;
  }

  static HTMLElement of(PanelField field, Report report, Chosen chosen) {
    return new Choosers(field, chosen).node(report);
  }

  private HTMLElement node(Report report) {
    HTMLElement node = element("div", "choosers");
    kind = select("kind", KINDS, field.kind);
    node.appendChild(labelled("Read as", kind));
    boolean isKnown = report.level() != Level.UNKNOWN && field.level.equals("unknown");
    String read = isKnown ? "By the text: " + report.level().word() : "By the text";
    String[] levels = {
      "unknown", read, "junior", "Junior", "mid", "Mid-level", "senior", "Senior and up"
    };
    level = select("level", levels, field.level);
    node.appendChild(labelled("You are", level));
    HTMLElement set = element("fieldset", "");
    set.appendChild(element("legend", "", "Guides"));
    for (int i = 0; i < GUIDES.length; i += 2) {
      set.appendChild(guide(GUIDES[i], GUIDES[i + 1]));
    }
    node.appendChild(set);
    return node;
  }

  private HTMLElement guide(String word, String name) {
    HTMLInputElement box = Js.uncheckedCast(element("input", ""));
    box.type = "checkbox";
    box.id = "guide-" + word;
    box.value = word;
    box.checked = ("," + field.guides + ",").contains("," + word + ",");
    box.addEventListener("change", event -> tell());
    guides.add(box);
    HTMLElement label = element("label", "guide");
    label.appendChild(box);
    label.appendChild(element("span", "", name));
    return label;
  }

  private void tell() {
    StringBuilder words = new StringBuilder("own");
    for (HTMLInputElement guide : guides) {
      words.append(guide.checked ? "," + guide.value : "");
    }
    chosen.as(kind.value, level.value, words.toString());
  }

  private HTMLSelectElement select(String id, String[] options, String value) {
    HTMLSelectElement select = Js.uncheckedCast(element("select", ""));
    select.id = id;
    for (int i = 0; i < options.length; i += 2) {
      HTMLOptionElement option = Js.uncheckedCast(element("option", "", options[i + 1]));
      option.value = options[i];
      select.appendChild(option);
    }
    select.value = value;
    select.addEventListener("change", event -> tell());
    return select;
  }

  private static HTMLElement labelled(String words, HTMLElement control) {
    HTMLElement label = element("label", "chooser");
    label.appendChild(element("span", "", words));
    label.appendChild(control);
    return label;
  }
}

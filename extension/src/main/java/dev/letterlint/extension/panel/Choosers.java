package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
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
    kind = select("kind");
    option(kind, "letter", Messages.text("kind_letter"));
    option(kind, "answer", Messages.text("kind_answer"));
    option(kind, "resume", Messages.text("kind_resume"));
    kind.value = field.kind;
    node.appendChild(labelled(Messages.text("panel_readAs"), kind));
    level = select("level");
    option(level, "unknown", byText(report));
    option(level, "junior", Messages.text("level_junior"));
    option(level, "mid", Messages.text("level_mid"));
    option(level, "senior", Messages.text("level_senior"));
    level.value = field.level;
    node.appendChild(labelled(Messages.text("panel_youAre"), level));
    HTMLElement set = element("fieldset", "");
    set.appendChild(element("legend", "", Messages.text("panel_guides")));
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

  /** The level that the text shows is told where nobody has chosen one. */
  private String byText(Report report) {
    Level level = field.level.equals("unknown") ? report.level() : Level.UNKNOWN;
    return switch (level) {
      case UNKNOWN -> Messages.text("panel_byText");
      case JUNIOR -> Messages.text("panel_byTextJunior");
      case MID -> Messages.text("panel_byTextMid");
      case SENIOR -> Messages.text("panel_byTextSenior");
    };
  }

  private HTMLSelectElement select(String id) {
    HTMLSelectElement select = Js.uncheckedCast(element("select", ""));
    select.id = id;
    select.addEventListener("change", event -> tell());
    return select;
  }

  private static void option(HTMLSelectElement select, String value, String words) {
    HTMLOptionElement option = Js.uncheckedCast(element("option", "", words));
    option.value = value;
    select.appendChild(option);
  }

  private static HTMLElement labelled(String words, HTMLElement control) {
    HTMLElement label = element("label", "chooser");
    label.appendChild(element("span", "", words));
    label.appendChild(control);
    return label;
  }
}

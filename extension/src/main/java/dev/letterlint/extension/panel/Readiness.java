package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.PanelField;
import elemental2.dom.HTMLElement;
import java.util.function.IntConsumer;

/** Whether all boxes of the page are ready, in one line, and each box in a line of its own. */
final class Readiness {

  private Readiness() {}

  static HTMLElement of(PanelField[] fields, int at, IntConsumer choose) {
    HTMLElement readiness = element("div", "readiness");
    HTMLElement verdict = element("p", "verdict " + worth(fields), verdict(fields));
    verdict.setAttribute("role", "status");
    readiness.appendChild(verdict);
    HTMLElement boxes = element("div", "boxes");
    boxes.setAttribute("role", "group");
    boxes.setAttribute("aria-label", Messages.text("panel_boxes"));
    for (int i = 0; i < fields.length; i++) {
      int number = i;
      HTMLElement box = button("box " + worth(fields[i]), "", () -> choose.accept(number));
      box.id = "box" + i;
      box.setAttribute("aria-pressed", i == at ? "true" : "false");
      box.appendChild(element("span", "name", fields[i].name));
      box.appendChild(element("span", "state", state(fields[i])));
      boxes.appendChild(box);
    }
    readiness.appendChild(boxes);
    return readiness;
  }

  /** Another text whenever something that the panel shows is another. */
  static String signature(PanelField[] fields) {
    StringBuilder signature = new StringBuilder();
    for (PanelField field : fields) {
      signature.append('\n').append(field.name).append(state(field)).append(field.kind);
      signature.append(field.level).append(field.guides).append(field.description.length());
      signature.append(field.drafts.length).append(field.text);
    }
    return signature.toString();
  }

  static String verdict(PanelField[] fields) {
    int errors = 0;
    int warnings = 0;
    int written = 0;
    int unread = 0;
    for (PanelField field : fields) {
      errors += field.errors;
      warnings += field.warnings;
      written += isBlank(field) ? 0 : 1;
      unread += isBlank(field) || field.unread.isEmpty() ? 0 : 1;
    }
    if (written == 0) {
      return Messages.text("panel_nothing");
    }
    if (errors > 0) {
      return Messages.count("panel_notReady", errors);
    }
    if (unread > 0) {
      return Messages.text("panel_unread");
    }
    return warnings > 0 ? Messages.count("panel_nearly", warnings) : Messages.text("panel_ready");
  }

  private static String worth(PanelField[] fields) {
    String worth = "blank";
    for (PanelField field : fields) {
      String one = worth(field);
      boolean isWorse =
          one.equals("error")
              || (one.equals("warning") && !worth.equals("error"))
              || worth.equals("blank");
      worth = isWorse ? one : worth;
    }
    return worth.equals("suggestion") ? "clean" : worth;
  }

  private static String worth(PanelField field) {
    if (isBlank(field) || !field.unread.isEmpty()) {
      return "blank";
    }
    if (field.errors > 0) {
      return "error";
    }
    return field.warnings > 0 ? "warning" : field.suggestions > 0 ? "suggestion" : "clean";
  }

  private static String state(PanelField field) {
    if (isBlank(field)) {
      return Messages.text("panel_empty");
    }
    if (!field.unread.isEmpty()) {
      return field.unread;
    }
    String state = with("", "panel_errors", field.errors);
    state = with(state, "panel_warnings", field.warnings);
    state = with(state, "panel_suggestions", field.suggestions);
    return state.isEmpty() ? Messages.text("panel_clean") : state;
  }

  private static String with(String state, String name, int count) {
    if (count == 0) {
      return state;
    }
    String counted = Messages.count(name, count);
    return state.isEmpty() ? counted : Messages.text("panel_list", state, counted);
  }

  private static boolean isBlank(PanelField field) {
    return field.text.trim().isEmpty();
  }
}

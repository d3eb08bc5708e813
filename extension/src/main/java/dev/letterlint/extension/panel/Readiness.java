package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

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
    boxes.setAttribute("aria-label", "Boxes on this page");
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
      return "Nothing is written yet";
    }
    if (errors > 0) {
      return "Not ready: " + count(errors, "error") + " to mend";
    }
    if (unread > 0) {
      return "Not all is checked yet";
    }
    return warnings > 0 ? "Nearly: " + count(warnings, "warning") + " left" : "Ready";
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
      return "empty";
    }
    if (!field.unread.isEmpty()) {
      return field.unread;
    }
    StringBuilder state = new StringBuilder();
    add(field.errors, "error", state);
    add(field.warnings, "warning", state);
    add(field.suggestions, "suggestion", state);
    return state.length() == 0 ? "nothing found" : state.toString();
  }

  private static void add(int count, String what, StringBuilder state) {
    if (count > 0) {
      state.append(state.length() == 0 ? "" : ", ").append(count(count, what));
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static boolean isBlank(PanelField field) {
    return field.text.trim().isEmpty();
  }
}

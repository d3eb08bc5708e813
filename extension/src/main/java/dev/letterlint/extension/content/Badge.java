package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Severity;
import elemental2.dom.HTMLElement;
import elemental2.dom.Text;
import java.util.List;

/** The small state at a field: that it is being checked, and how many findings there are. */
final class Badge {

  /** How far it stands from the field's right edge, beside the handle that resizes the field. */
  private static final double INSET = 20;

  private final HTMLElement button;
  private final Text words;
  private String place = "";

  Badge(Runnable open) {
    button = Html.button("badge", "", open);
    words = Html.words(button);
    button.addEventListener("mousedown", event -> event.preventDefault());
  }

  HTMLElement node() {
    return button;
  }

  /** Shown when the pointer rests on it, and told by screen readers. */
  void explain(String about) {
    if (!about.equals(button.title)) {
      button.title = about;
    }
  }

  /** {@code worth} is a severity's word, "clean" or "blank". */
  void show(String state, String worth, boolean isDark) {
    String look = "badge " + (isDark ? "dark " : "light ") + worth;
    if (!button.className.equals(look)) {
      button.className = look;
    }
    if (!state.equals(words.data)) {
      words.data = state;
    }
  }

  /** Half over a field's lower edge; both boxes in the viewport. */
  void place(Box field, Box origin) {
    double right = field.right() - INSET - origin.left();
    String wanted = "left:" + right + "px;top:" + (field.bottom() - origin.top()) + "px";
    if (!wanted.equals(place)) {
      place = wanted;
      button.style.cssText = wanted;
    }
  }

  static String state(int findings) {
    return findings == 0
        ? Messages.text("badge_checked")
        : Messages.count("badge_findings", findings);
  }

  static String worst(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "clean";
    }
    Severity worst = Severity.SUGGESTION;
    for (Finding finding : findings) {
      worst = finding.severity().isAtLeast(worst) ? finding.severity() : worst;
    }
    return worst.word();
  }
}

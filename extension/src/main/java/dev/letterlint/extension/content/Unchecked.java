package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Shadows;
import dev.letterlint.extension.browser.TextField;
import elemental2.dom.Element;
import java.util.function.Predicate;
import jsinterop.base.Js;

/** Says at the box a person is in why it is not checked, where one may expect that it is. */
final class Unchecked {

  private final Overlay overlay;
  private final Predicate<Element> isRead;
  private final Badge badge = new Badge(() -> {});

  Unchecked(Overlay overlay, Predicate<Element> isRead) {
    this.overlay = overlay;
    this.isRead = isRead;
  }

  void draw() {
    TextField box = Js.uncheckedCast(Shadows.focused());
    String why = box == null ? "" : why(box);
    badge.node().hidden = why.isEmpty();
    if (why.isEmpty()) {
      return;
    }
    if (!badge.node().isConnected) {
      overlay.add(badge.node());
    }
    badge.show(why, "blank", Darkness.of(box));
    badge.place(Box.of(box.getBoundingClientRect()), overlay.origin());
  }

  private String why(TextField box) {
    if (box.isContentEditable) {
      return isRead.test(box) ? "" : Messages.text("badge_formatted");
    }
    boolean isLocked = box.tagName.equals("TEXTAREA") && box.readOnly;
    return isLocked ? Messages.text("badge_locked") : "";
  }
}

package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.message.ResumeDesk;
import dev.letterlint.extension.message.UploadHost;
import dev.letterlint.extension.site.Kinds;
import dev.letterlint.extension.site.Site;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsObject;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import jsinterop.base.Js;

/**
 * Resumes and letters that a person attaches as files: their names go to the script that judges
 * them. Nothing is held up, and no file is opened.
 */
final class Uploads {

  private final Overlay overlay;
  private final Engines engines;
  private final HTMLElement place = Html.element("div", "");
  private ResumeDesk judge;

  Uploads(Overlay overlay, Engines engines) {
    this.overlay = overlay;
    this.engines = engines;
  }

  /** A field was changed; {@code role} is the post's title. Whether it was such a file. */
  boolean take(HTMLInputElement input, Site site, String role) {
    TextField field = Js.uncheckedCast(input);
    Element group = "file".equals(input.type) ? site.upload(input) : null;
    String question = group == null ? "" : site.question(field);
    if (!Kinds.isDocument(question)) {
      return false;
    }
    UploadHost upload = Js.uncheckedCast(new JsObject());
    upload.name = input.files.length == 0 ? "" : input.files.item(0).name;
    upload.isLetter = Kinds.of(field, question) == TextKind.LETTER;
    upload.group = group;
    upload.place = place;
    upload.role = role;
    upload.isDark = Darkness.of(group);
    upload.say = overlay::say;
    engines.useResumes(desk -> judge(desk, upload), overlay::say);
    return true;
  }

  /** The notes' fields may have moved. */
  void follow() {
    if (judge != null) {
      judge.moved.changed();
    }
  }

  private void judge(ResumeDesk desk, UploadHost upload) {
    judge = desk;
    overlay.add(place);
    desk.attach.attach(upload);
  }
}

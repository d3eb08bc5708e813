package dev.letterlint.extension.resume;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.PlainFinding;
import dev.letterlint.extension.message.ResumeDesk;
import dev.letterlint.extension.message.ResumeText;
import dev.letterlint.extension.message.UploadHost;
import dev.letterlint.extension.site.Sites;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.rule.PackReader;
import elemental2.core.JsObject;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.NodeList;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * Does what the content script asks for. Each text has a session of its own; all share a linter.
 */
final class Desk {

  private final ResumeDesk desk = Js.uncheckedCast(new JsObject());
  private Linter linter;
  private FileNames names;
  private final List<FileNote> notes = new ArrayList<>();

  ResumeDesk open() {
    use(null);
    desk.use = this::use;
    desk.steps = () -> linter.steps();
    desk.begin = this::begin;
    desk.attach = this::attach;
    desk.moved = () -> notes.forEach(FileNote::follow);
    return desk;
  }

  private void use(Object pack) {
    Object rules = pack == null ? Carried.plainPack() : pack;
    linter = Linter.ofCompiled(PackReader.read(JsData.of(rules)));
    names = new FileNames(linter);
    desk.pack = rules;
  }

  private ResumeText begin(PanelField field) {
    Opening opening =
        linter.begin(field.text, FieldFacts.settings(field), FieldFacts.posting(field));
    Reading reading = new Reading(opening);
    ResumeText text = Js.uncheckedCast(new JsObject());
    text.readOn = reading::readOn;
    text.edit = (start, deleted, inserted) -> reading.session().edit(start, deleted, inserted);
    text.findings = () -> PlainFinding.write(reading.session().findings());
    return text;
  }

  /** A part of the form has one note, on the file that was attached last. */
  private void attach(UploadHost upload) {
    notes.forEach(note -> note.leave(upload.group));
    notes.removeIf(FileNote::isOver);
    if (upload.name.isEmpty()) {
      return;
    }
    FileName name = names.judge(upload.name, applicant(), upload.role, upload.isLetter);
    if (!name.findings().isEmpty()) {
      FileNote note = new FileNote(upload, name);
      notes.add(note);
      note.open();
    }
  }

  /** As it stands in the form, empty when it is not there. */
  private static String applicant() {
    String fields = Sites.here().applicant();
    if (fields.isEmpty()) {
      return "";
    }
    NodeList<Element> named = DomGlobal.document.querySelectorAll(fields);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < named.length; i++) {
      HTMLInputElement field = Js.uncheckedCast(named.item(i));
      names.append(' ').append(field.value);
    }
    return names.toString().trim();
  }
}

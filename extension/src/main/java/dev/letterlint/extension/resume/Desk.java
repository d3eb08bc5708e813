package dev.letterlint.extension.resume;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.PlainFinding;
import dev.letterlint.extension.message.ResumeDesk;
import dev.letterlint.extension.message.ResumeText;
import dev.letterlint.extension.message.RulesInUse;
import dev.letterlint.extension.message.UploadHost;
import dev.letterlint.extension.site.Sites;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.release.Breaker;
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
  private final Breaker breaker = new Breaker();
  private Linter linter;

  /** Whether the rules are others than those that this script carries. */
  private boolean isGiven;

  /** What all texts before have taken. */
  private int steps;

  private FileNames names;
  private final List<FileNote> notes = new ArrayList<>();

  ResumeDesk open() {
    use(null);
    desk.use = this::use;
    desk.begin = this::begin;
    desk.attach = this::attach;
    desk.moved = () -> notes.forEach(FileNote::follow);
    return desk;
  }

  /** Rules that throw here are given up at once: the content script hears of others then. */
  private void use(Object pack) {
    isGiven = pack != null;
    try {
      read(isGiven ? pack : Carried.plainPack());
    } catch (RuntimeException unusable) {
      giveUp();
    }
  }

  private void read(Object rules) {
    linter = Linter.ofCompiled(PackReader.read(JsData.of(rules)));
    names = new FileNames(linter);
    desk.pack = rules;
    steps = 0;
  }

  private void giveUp() {
    isGiven = false;
    read(Carried.plainPack());
    Store.read(
        RulesInUse.NAME,
        stamp -> RulesInUse.tell(Ask.BROKEN, stamp == null ? "" : String.valueOf(stamp)));
  }

  /** A text of so many UTF-16 units was linted. */
  private void count(int units) {
    int taken = linter.steps() - steps;
    steps = linter.steps();
    if (isGiven && breaker.trips(units, taken)) {
      giveUp();
    }
  }

  private ResumeText begin(PanelField field) {
    Opening opening =
        linter.begin(field.text, FieldFacts.settings(field), FieldFacts.posting(field));
    Reading reading = new Reading(opening);
    ResumeText text = Js.uncheckedCast(new JsObject());
    text.readOn = reading::readOn;
    text.edit = (start, deleted, inserted) -> reading.session().edit(start, deleted, inserted);
    text.findings =
        () -> {
          LintSession session = reading.session();
          PlainFinding[] found = PlainFinding.write(session.findings());
          count(session.text().length());
          return found;
        };
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

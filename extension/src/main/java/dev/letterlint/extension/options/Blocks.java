package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Clipboard;
import dev.letterlint.extension.browser.EditCommand;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.extension.message.PartName;
import dev.letterlint.snippet.Assembly;
import dev.letterlint.snippet.Part;
import dev.letterlint.snippet.Snippet;
import dev.letterlint.snippet.Template;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLSelectElement;
import elemental2.dom.HTMLTextAreaElement;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.KeyboardEventInit;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * A letter put together of snippets, in the order of the story they tell. The text is the person's:
 * blocks are put into it and taken out of it, each in one step of undo, and nothing else of it is
 * touched.
 */
final class Blocks {

  private final HTMLElement section = byId("letter");
  private final HTMLElement button = byId("assemble");
  private final HTMLElement list = byId("blocks");
  private final HTMLElement told = byId("told");
  private final HTMLSelectElement offered = Js.uncheckedCast(byId("block"));
  private final HTMLTextAreaElement letter = Js.uncheckedCast(byId("cover-letter"));
  private final List<Snippet> blocks = new ArrayList<>();
  private List<Snippet> snippets = new ArrayList<>();

  Blocks() {
    byId("add").addEventListener("click", event -> add());
    byId("check").addEventListener("click", event -> check());
    byId("copy").addEventListener("click", event -> copy());
  }

  void show() {
    section.hidden = false;
    button.setAttribute("aria-pressed", "true");
  }

  void hide() {
    section.hidden = true;
    button.setAttribute("aria-pressed", "false");
  }

  /** The snippets are now these; one that is chosen stays chosen, by its place. */
  void follow(List<Kept> records) {
    snippets = new ArrayList<>();
    for (Kept kept : records) {
      if (kept.isSnippet() && isForLetters(kept.snippet())) {
        snippets.add(kept.snippet());
      }
    }
    snippets.sort((a, b) -> a.part().compareTo(b.part()));
    offered.textContent = "";
    HTMLElement group = null;
    Part last = null;
    for (int i = 0; i < snippets.size(); i++) {
      if (snippets.get(i).part() != last) {
        last = snippets.get(i).part();
        group = element("optgroup", "");
        group.setAttribute(
            "label", last == Part.NONE ? Messages.text("options_ofNoPart") : PartName.of(last));
        offered.appendChild(group);
      }
      group.appendChild(option(i));
    }
    byId("no-blocks").hidden = !snippets.isEmpty();
  }

  private static boolean isForLetters(Snippet snippet) {
    return snippet.kind().isEmpty() || snippet.kind().equals("letter");
  }

  private HTMLElement option(int at) {
    HTMLElement option = element("option", "", Titles.of(snippets.get(at)));
    option.setAttribute("value", String.valueOf(at));
    return option;
  }

  private void add() {
    if (snippets.isEmpty()) {
      return;
    }
    Snippet block = snippets.get(Integer.parseInt(offered.value));
    List<Part> parts = new ArrayList<>();
    blocks.forEach(one -> parts.add(one.part()));
    put(Assembly.place(parts, block.part()), block);
    told.textContent = Messages.text("options_isIn", Titles.of(block));
  }

  private void put(int place, Snippet block) {
    List<String> before = texts(blocks.subList(0, place));
    List<String> after = texts(blocks.subList(place, blocks.size()));
    blocks.add(place, block);
    write(Assembly.with(letter.value, before, text(block), after));
    draw();
  }

  private void remove(Snippet block) {
    boolean isThere = Assembly.has(letter.value, text(block));
    blocks.remove(block);
    if (isThere) {
      write(Assembly.without(letter.value, text(block)));
    }
    String outcome = isThere ? "options_isOut" : "options_textStays";
    told.textContent = Messages.text(outcome, Titles.of(block));
    draw();
  }

  private void move(Snippet block, int by) {
    int place = blocks.indexOf(block) + by;
    if (!Assembly.has(letter.value, text(block))) {
      told.textContent = Messages.text("options_moveThere", Titles.of(block));
      return;
    }
    String without = Assembly.without(letter.value, text(block));
    blocks.remove(block);
    List<String> before = texts(blocks.subList(0, place));
    List<String> after = texts(blocks.subList(place, blocks.size()));
    blocks.add(place, block);
    write(Assembly.with(without, before, text(block), after));
    draw();
  }

  /** In one step of undo, so that Ctrl+Z in the letter takes it back. */
  private void write(String text) {
    letter.focus();
    letter.select();
    EditCommand.insert(text);
  }

  private void draw() {
    list.textContent = "";
    for (int i = 0; i < blocks.size(); i++) {
      list.appendChild(item(blocks.get(i), i));
    }
  }

  private HTMLElement item(Snippet block, int at) {
    HTMLElement item = element("li", "");
    item.appendChild(element("span", "", Titles.of(block)));
    if (block.part() != Part.NONE) {
      item.appendChild(element("span", "quiet", PartName.of(block.part())));
    }
    item.appendChild(named("↑", "options_moveUp", block, at > 0, () -> move(block, -1)));
    boolean hasNext = at < blocks.size() - 1;
    item.appendChild(named("↓", "options_moveDown", block, hasNext, () -> move(block, 1)));
    item.appendChild(named("×", "options_takeOut", block, true, () -> remove(block)));
    return item;
  }

  private static HTMLElement named(
      String sign, String name, Snippet block, boolean isOn, Runnable act) {
    HTMLElement button = Html.button("", sign, act);
    button.setAttribute("aria-label", Messages.text(name, Titles.of(block)));
    if (!isOn) {
      button.setAttribute("disabled", "");
    }
    return button;
  }

  /** The panel of the forms, with length, balance and checklist, opens for this box too. */
  private void check() {
    letter.focus();
    KeyboardEventInit key = KeyboardEventInit.create();
    key.setKey("F9");
    letter.dispatchEvent(new KeyboardEvent("keydown", key));
  }

  private void copy() {
    Clipboard.write(
        letter.value,
        isDone ->
            told.textContent = Messages.text(isDone ? "options_inClipboard" : "options_notCopied"));
  }

  private static List<String> texts(List<Snippet> blocks) {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.add(text(block)));
    return texts;
  }

  /** As a text area has it, without the mark of the caret. */
  private static String text(Snippet block) {
    return block.text().replace("\r\n", "\n").replace('\r', '\n').replace(Template.CARET, "");
  }
}

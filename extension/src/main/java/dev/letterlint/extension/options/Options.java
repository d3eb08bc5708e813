package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.extension.message.Standing;
import elemental2.dom.HTMLElement;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The page for snippets: it shows what the background script tells and asks it for all else. */
public final class Options implements EntryPoint {

  private final Editor editor = new Editor(this::refresh);
  private final Listing listing = new Listing(this::edit);
  private final Blocks blocks = new Blocks();
  private final Trash trash = new Trash(this::restored);
  private final ServerPanel server = new ServerPanel(this::refresh);
  private final RulesPanel rules = new RulesPanel();
  private final HTMLElement state = byId("state");
  private final HTMLElement notices = byId("notices");
  private List<Kept> records = new ArrayList<>();
  private Standing standing;

  @Override
  public void onModuleLoad() {
    byId("new").addEventListener("click", event -> edit(null));
    byId("trash").addEventListener("click", event -> showTrash());
    byId("assemble").addEventListener("click", event -> assemble());
    new SentList().begin();
    new Files(() -> records, server::complain).listen();
    rules.begin();
    Channel.hear(
        news -> {
          refresh();
          rules.refresh();
        });
    refresh();
  }

  private void refresh() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.STANDING),
        answer -> {
          if (answer == null) {
            state.textContent = Messages.text("options_closed");
            return;
          }
          standing = Js.uncheckedCast(answer);
          state.textContent = standing.state;
          server.show(standing);
        });
    Channel.ask(JsPropertyMap.of(Ask.NAME, Ask.ALL), this::show);
  }

  private void show(Object answer) {
    records = Kept.list(answer);
    listing.show(records);
    editor.follow(records);
    blocks.follow(records);
    notices.textContent = "";
    if (standing != null) {
      tell(standing.copies, "options_copied");
      tell(standing.kept, "options_stays");
    }
  }

  private void tell(String[] ids, String name) {
    for (String id : ids) {
      for (Kept kept : records) {
        if (kept.id().equals(id)) {
          String told = Messages.text(name, kept.snippet().title());
          notices.appendChild(element("li", "", told));
        }
      }
    }
  }

  private void edit(Kept kept) {
    trash.hide();
    blocks.hide();
    listing.mark(kept == null ? "" : kept.id());
    editor.open(kept);
  }

  private void assemble() {
    editor.close();
    trash.hide();
    listing.mark("");
    blocks.show();
  }

  private void showTrash() {
    editor.close();
    blocks.hide();
    listing.mark("");
    trash.show();
  }

  private void restored() {
    refresh();
    trash.show();
  }
}

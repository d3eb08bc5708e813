package dev.letterlint.extension.background;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Alarm;
import dev.letterlint.extension.browser.Chance;
import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Inquiry;
import dev.letterlint.extension.browser.Menus;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Presence;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.Sender;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.browser.Tab;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Connected;
import dev.letterlint.extension.message.Standing;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Notice;
import dev.letterlint.sync.Replica;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsMath;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The script behind all pages: it alone holds the snippets and the server's token, and answers what
 * the other parts ask. The browser ends it when it has been idle for half a minute and starts it
 * again with the next question, so it keeps nothing in memory that is not on the disk.
 */
public final class Background implements EntryPoint, SyncLoop.Surroundings {

  private static final String ALARM = "sync";
  private static final double SYNC_EVERY_MINUTES = 2;

  private final Ids ids = new Ids(Chance::bits, JsDate::now);
  private final Vault vault = new Vault(ids);
  private final SyncLoop loop =
      new SyncLoop(this, vault, new HttpWire(vault::space), ids, new JsonBodies());
  private final RuleDesk rules = new RuleDesk(vault, ids, this::tellPages);
  private final Stream stream = new Stream(vault::space, this::heard, rules::told);
  private final Connection connection = new Connection(vault, space -> useSpace());
  private final Desk desk = new Desk(vault, ids, this::written);
  private final Choices choices = new Choices(vault, ids, this::written);
  private final Delay delay = new Delay();
  private int openForms;

  /** The browser hands what woke this script only to listeners that are there at once. */
  @Override
  public void onModuleLoad() {
    Channel.listen(this::take);
    Presence.listen(this::follow);
    Menus.listen(Messages.text("extension_saveSelection"), this::order);
    Runtime.whenInstalled(() -> Tab.open("welcome.html"));
    Alarm.listen(() -> whenOpen(this::wake));
    choices.follow();
    rules.follow();
  }

  private void wake() {
    if (isConnected()) {
      Alarm.every(ALARM, SYNC_EVERY_MINUTES);
      loop.sync();
      rules.look();
    }
  }

  private void take(JsPropertyMap<Object> question, Sender sender, Channel.Answer answer) {
    String ask = text(question, Ask.NAME);
    if (ask.equals(Ask.LOAD)) {
      Scripts.load(text(question, Ask.FILE), sender, answer);
      return;
    }
    vault.whenOpen(
        fault -> {
          if (!fault.isEmpty()) {
            answer.take(null);
          } else if (sender.isOwnPage()) {
            forOwnPages(ask, question, answer);
          } else {
            forForms(ask, question, answer);
          }
        });
  }

  /** What a script in a form may ask. */
  private void forForms(String ask, JsPropertyMap<Object> question, Channel.Answer answer) {
    switch (ask) {
      case Ask.FIND -> desk.find(text(question, Ask.WORDS), number(question, Ask.MOST), answer);
      case Ask.GET -> desk.get(text(question, Ask.ID), answer);
      case Ask.KEEP -> desk.keep(text(question, Ask.TEXT), answer);
      case Ask.RULES -> rules.give(text(question, Ask.SLICE), answer);
      case Ask.LINTED -> rules.linted(text(question, Ask.STAMP), answer);
      case Ask.BROKEN -> rules.broken(text(question, Ask.STAMP), answer);
      default -> answer.take(null);
    }
  }

  private void forOwnPages(String ask, JsPropertyMap<Object> question, Channel.Answer answer) {
    String id = question.has(Ask.ID) ? text(question, Ask.ID) : null;
    switch (ask) {
      case Ask.STANDING -> standing(answer);
      case Ask.ALL -> desk.all(answer);
      case Ask.PUT -> desk.put(id, text(question, Ask.BODY), answer);
      case Ask.DROP -> desk.drop(id, answer);
      case Ask.HISTORY -> history(id, answer);
      case Ask.IMPORT -> desk.importAll(Js.uncheckedCast(question.get(Ask.BODIES)), answer);
      case Ask.CONNECT ->
          connection.begin(
              text(question, Ask.ADDRESS),
              text(question, Ask.DEVICE),
              step -> answer.take(told(step)));
      case Ask.COLLECT -> connection.collect(step -> answer.take(told(step)));
      case Ask.LEAVE -> connection.leave(answer::take);
      case Ask.USE -> use(id, answer);
      case Ask.DECIDE -> decide(Js.isTruthy(question.get(Ask.ACCEPT)), answer);
      case Ask.SYNC -> sync(answer);
      case Ask.RULE_STANDING -> rules.standing(answer);
      case Ask.RULE_LIST -> rules.list(answer);
      case Ask.RULE_CHOICE -> rules.choose(text(question, Ask.CHOICE), answer);
      case Ask.RULE_BACK -> rules.back(answer);
      case Ask.TEAM_STANDING -> rules.team().standing(answer);
      case Ask.TEAM_AGREE -> rules.team().agree(text(question, Ask.KEY), answer);
      case Ask.TEAM_WITHDRAW -> rules.team().withdraw(answer);
      default -> forForms(ask, question, answer);
    }
  }

  private void history(String id, Channel.Answer answer) {
    if (id == null) {
      desk.trash(answer);
    } else {
      desk.history(id, answer);
    }
  }

  private void use(String id, Channel.Answer answer) {
    vault.spaces(
        all -> {
          for (Space space : all) {
            if (space.id().equals(id)) {
              vault.use(
                  space,
                  fault -> {
                    useSpace();
                    answer.take(fault);
                  });
            }
          }
        });
  }

  private void decide(boolean isAccepted, Channel.Answer answer) {
    loop.decide(isAccepted ? SyncLoop.Consent.ACCEPT : SyncLoop.Consent.KEEP_MINE);
    answer.take("");
  }

  private void sync(Channel.Answer answer) {
    loop.sync();
    answer.take("");
  }

  private void standing(Channel.Answer answer) {
    vault.spaces(
        all -> {
          Space here = vault.space();
          Standing standing = Js.uncheckedCast(Rows.fresh());
          standing.state =
              here.trouble().isEmpty() ? loop.state() : words("sync_needsYou", here.trouble());
          standing.address = here.address();
          standing.device = here.device();
          standing.isConnected = here.isConnected();
          standing.isAsking = loop.massChange() != null;
          standing.copies = ids(Notice.Kind.COPIED);
          standing.kept = ids(Notice.Kind.KEPT);
          JsArray<String> others = new JsArray<>();
          for (Space space : all) {
            if (!space.id().equals(here.id())) {
              others.push(space.id(), space.address());
            }
          }
          standing.others = Js.uncheckedCast(others);
          answer.take(standing);
        });
  }

  private String[] ids(Notice.Kind kind) {
    JsArray<String> ids = new JsArray<>();
    for (Notice notice : loop.notices()) {
      if (notice.kind() == kind) {
        ids.push(notice.id());
      }
    }
    return Js.uncheckedCast(ids);
  }

  private static JsPropertyMap<Object> told(Connection.Step step) {
    return JsPropertyMap.of(Ask.CODE, step.code(), Ask.FAULT, step.fault());
  }

  /** By a key or the context menu, for the field that the person is in. */
  private void order(String word, int tab, int frame, String selected) {
    if (word.equals(Inquiry.MENU)) {
      Inquiry.ask(tab, Inquiry.MENU, answer -> {});
    } else {
      Menus.selection(tab, frame, selected, text -> keep(text, tab));
    }
  }

  private void keep(String text, int tab) {
    if (text.trim().isEmpty()) {
      Menus.tell(tab, "!", Messages.text("toolbar_nothing"));
      return;
    }
    vault.whenOpen(
        closed -> {
          if (closed.isEmpty()) {
            desk.keep(text, fault -> tellKept(tab, String.valueOf(fault)));
          } else {
            tellKept(tab, closed);
          }
        });
  }

  private static void tellKept(int tab, String fault) {
    boolean isKept = fault.isEmpty();
    String words =
        isKept ? Messages.text("toolbar_saved") : Messages.text("toolbar_notSaved", fault);
    Menus.tell(tab, isKept ? "✓" : "!", words);
  }

  private void follow(int forms) {
    boolean isFirst = openForms == 0;
    openForms = forms;
    if (forms == 0) {
      stream.close();
    } else if (isFirst) {
      whenOpen(
          () -> {
            stream.open();
            loop.sync();
            rules.look();
          });
    }
  }

  /** The server's newest token, or null where it may have told one in vain. */
  private void heard(String token) {
    if (token == null || !token.equals(vault.replica().witness())) {
      loop.sync();
    }
  }

  private void written() {
    changed();
    loop.sync();
  }

  /** Another space is in use, or the one that is was paired or left. */
  private void useSpace() {
    loop.forget();
    stream.close();
    Store.write(Connected.NAME, isConnected());
    if (isConnected()) {
      Alarm.every(ALARM, SYNC_EVERY_MINUTES);
      if (openForms > 0) {
        stream.open();
      }
      loop.sync();
    } else {
      Alarm.stop(ALARM);
    }
    rules.serverChanged();
    changed();
  }

  private void whenOpen(Runnable work) {
    vault.whenOpen(
        fault -> {
          if (fault.isEmpty()) {
            work.run();
          }
        });
  }

  @Override
  public Replica replica() {
    return vault.replica();
  }

  @Override
  public String device() {
    return vault.space().device();
  }

  @Override
  public boolean isConnected() {
    return vault.space().isConnected();
  }

  @Override
  public void unpaired(String why) {
    connection.leave(why, fault -> changed());
  }

  @Override
  public void again(int seconds) {
    delay.start(1000 * seconds, loop::sync);
  }

  @Override
  public void changed() {
    desk.refresh();
    choices.compare();
    tellPages();
  }

  private void tellPages() {
    Channel.tell(JsPropertyMap.of(Ask.NAME, Ask.CHANGED));
  }

  @Override
  public double chance() {
    return JsMath.random();
  }

  @Override
  public double now() {
    return JsDate.now();
  }

  @Override
  public String words(String name, String... values) {
    return Messages.text(name, values);
  }

  @Override
  public String words(String name, int count) {
    return Messages.count(name, count);
  }

  private static String text(JsPropertyMap<Object> question, String name) {
    return String.valueOf(question.get(name));
  }

  private static int number(JsPropertyMap<Object> question, String name) {
    return (int) Js.asDouble(question.get(name));
  }
}

package dev.letterlint.extension.message;

/** The names of what one part may ask of another, and of the values that go with it. */
public final class Ask {

  /** Under which the name of the question stands. */
  public static final String NAME = "ask";

  // What a script in a form may ask.

  /**
   * A script of the extension for the frame that asks: {@link #FILE}. Answered by a fault or "".
   */
  public static final String LOAD = "load";

  /**
   * Snippets with these {@link #WORDS}: a list of {id, body}, the best first, at most {@link
   * #MOST}.
   */
  public static final String FIND = "find";

  /** The snippet of this {@link #ID}: a list of {id, body} with one in it, or none. */
  public static final String GET = "get";

  /** A new snippet of this {@link #TEXT}. Answered by a fault or "". */
  public static final String KEEP = "keep";

  /**
   * The rules in use, as far as the {@link #SLICE} goes, where they are not those that each script
   * carries: a pack.
   */
  public static final String RULES = "rules";

  /** That a text was linted with the rules of this {@link #STAMP}. */
  public static final String LINTED = "linted";

  /** That these rules have thrown, or have taken too long too often. */
  public static final String BROKEN = "broken";

  // What only the extension's own pages may ask.

  /** How the rules stand; see {@link RuleStanding}. */
  public static final String RULE_STANDING = "rule-standing";

  /** Which rules a person wants: {@link #CHOICE}. */
  public static final String RULE_CHOICE = "rule-choice";

  /** Back to the rules before these. */
  public static final String RULE_BACK = "rule-back";

  /** All rules in use: a list of {@link RuleLine}. */
  public static final String RULE_LIST = "rule-list";

  /** How the rules of the server's own people stand; see {@link TeamStanding}, or null. */
  public static final String TEAM_STANDING = "team-standing";

  /** That these rules are wanted, signed by the {@link #KEY} that was shown: a fault or "". */
  public static final String TEAM_AGREE = "team-agree";

  /** That they are wanted no more: a fault or "". */
  public static final String TEAM_WITHDRAW = "team-withdraw";

  /** How things stand; see {@link Standing}. */
  public static final String STANDING = "standing";

  /** Writes a {@link #BODY}, to the record {@link #ID} or to a new one: {id, fault}. */
  public static final String PUT = "put";

  /** Deletes a record: a fault or "". */
  public static final String DROP = "drop";

  /** All records a person has: a list of {id, body, reason}. */
  public static final String ALL = "all";

  /** Former versions of {@link #ID}, or of all that are deleted: a list of {id, body, at}. */
  public static final String HISTORY = "history";

  /** Writes those of the {@link #BODIES} that are not there yet: {count, fault}. */
  public static final String IMPORT = "import";

  /** Asks the server at {@link #ADDRESS} to pair with this {@link #DEVICE}: {code, fault}. */
  public static final String CONNECT = "connect";

  /** Whether the code was entered meanwhile: {code, fault}. */
  public static final String COLLECT = "collect";

  /** Parts from the server: a fault or "". */
  public static final String LEAVE = "leave";

  /** Takes the space {@link #ID} into use: a fault or "". */
  public static final String USE = "use";

  /** A person's word to a change of very much at once: {@link #ACCEPT} or not. */
  public static final String DECIDE = "decide";

  /** Syncs now. */
  public static final String SYNC = "sync";

  /** What the background script tells the extension's pages: something may look otherwise now. */
  public static final String CHANGED = "changed";

  public static final String SLICE = "slice";
  public static final String STAMP = "stamp";
  public static final String CHOICE = "choice";
  public static final String KEY = "key";
  public static final String FILE = "file";
  public static final String WORDS = "words";
  public static final String MOST = "most";
  public static final String TEXT = "text";
  public static final String ID = "id";
  public static final String BODY = "body";
  public static final String BODIES = "bodies";
  public static final String REASON = "reason";
  public static final String AT = "at";
  public static final String COUNT = "count";
  public static final String FAULT = "fault";
  public static final String ADDRESS = "address";
  public static final String DEVICE = "device";
  public static final String CODE = "code";
  public static final String ACCEPT = "accept";

  private Ask() {}
}

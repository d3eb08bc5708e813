package dev.letterlint.extension.script;

import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Report;
import jsinterop.annotations.JsIgnore;
import jsinterop.annotations.JsType;

/** A {@link LintSession} for other scripts: the same, in plain JavaScript values. */
@JsType
public final class Session {

  private final LintSession session;

  @JsIgnore
  Session(LintSession session) {
    this.session = session;
  }

  /** Replaces {@code deleted} UTF-16 units at {@code start}: {@code {added, removed}}. */
  public Object edit(int start, int deleted, String inserted) {
    return Values.change(session.edit(start, deleted, inserted));
  }

  public Object findings() {
    return Values.findings(session.findings());
  }

  public Object checks() {
    return Values.checks(session.checks());
  }

  @JsIgnore
  Report report() {
    return session.report();
  }
}

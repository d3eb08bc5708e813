package dev.letterlint.extension.message;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.rule.Named;
import elemental2.core.JsObject;
import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;

/** A finding on its way from one script to another, each of which has a {@link Finding} its own. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class PlainFinding {

  public String rule;
  public String severity;
  public int start;
  public int end;
  public String text;
  public String message;
  public PlainFix[] fixes;

  /** One of its fixes. */
  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
  public static final class PlainFix {
    public int start;
    public int end;
    public String text;
    public String label;
  }

  @JsOverlay
  public static PlainFinding[] write(List<Finding> findings) {
    PlainFinding[] plain = new PlainFinding[findings.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = write(findings.get(i));
    }
    return plain;
  }

  @JsOverlay
  public static List<Finding> read(PlainFinding[] plain) {
    List<Finding> findings = new ArrayList<>();
    for (PlainFinding one : plain) {
      List<Fix> fixes = new ArrayList<>();
      for (PlainFix fix : one.fixes) {
        fixes.add(new Fix(fix.start, fix.end, fix.text, fix.label));
      }
      findings.add(
          new Finding(
              one.rule,
              Named.severity(one.severity),
              one.start,
              one.end,
              one.text,
              one.message,
              fixes));
    }
    return findings;
  }

  @JsOverlay
  private static PlainFinding write(Finding finding) {
    PlainFinding plain = Js.uncheckedCast(new JsObject());
    plain.rule = finding.rule();
    plain.severity = finding.severity().word();
    plain.start = finding.start();
    plain.end = finding.end();
    plain.text = finding.text();
    plain.message = finding.message();
    plain.fixes = new PlainFix[finding.fixes().size()];
    for (int i = 0; i < plain.fixes.length; i++) {
      plain.fixes[i] = write(finding.fixes().get(i));
    }
    return plain;
  }

  @JsOverlay
  private static PlainFix write(Fix fix) {
    PlainFix plain = Js.uncheckedCast(new JsObject());
    plain.start = fix.start();
    plain.end = fix.end();
    plain.text = fix.text();
    plain.label = fix.label();
    return plain;
  }
}

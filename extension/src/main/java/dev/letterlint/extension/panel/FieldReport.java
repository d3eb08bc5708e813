package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Clock;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.PanelHost;
import dev.letterlint.extension.message.SentCopies;
import dev.letterlint.lint.Check;
import dev.letterlint.lint.Report;
import dev.letterlint.text.Span;
import elemental2.dom.HTMLElement;
import java.util.List;

/** All that the panel tells of one field: pictures first, then the checklist and its evidence. */
final class FieldReport {

  private static final int QUOTED = 110;

  private final PanelHost host;
  private final int number;
  private final PanelField field;
  private final HTMLElement node = element("div", "report");
  private final Report report;

  FieldReport(PanelHost host, int number, PanelField field, Reader reader, Reused reused) {
    this.host = host;
    this.number = number;
    this.field = field;
    this.report = reader.read(field);
    node.appendChild(Choosers.of(field, report, this::choose));
    findings();
    Pictures.draw(report.checks(), node);
    checklist();
    conflicts(reader.conflicts(field, report));
    sent(reused.of(field));
    drafts();
  }

  HTMLElement node() {
    return node;
  }

  private void choose(String kind, String level, String guides) {
    host.choose.as(number, kind, level, guides);
  }

  private void findings() {
    if (field.errors + field.warnings + field.suggestions > 0) {
      HTMLElement next =
          button("next", Messages.text("panel_findings"), () -> host.findings.to(number));
      next.id = "next";
      node.appendChild(next);
    }
  }

  private void checklist() {
    if (report.checks().isEmpty()) {
      return;
    }
    int met = 0;
    for (Check check : report.checks()) {
      met += check.met() ? 1 : 0;
    }
    String of = String.valueOf(report.checks().size());
    node.appendChild(heading(Messages.text("panel_checklist", String.valueOf(met), of)));
    HTMLElement list = element("ul", "checks");
    for (int i = 0; i < report.checks().size(); i++) {
      list.appendChild(line(report.checks().get(i), i));
    }
    node.appendChild(list);
  }

  private HTMLElement line(Check check, int at) {
    HTMLElement line = element("li", check.met() ? "met" : "open");
    HTMLElement sign = element("span", "sign", check.met() ? "✓" : "○");
    sign.setAttribute("role", "img");
    sign.setAttribute("aria-label", Messages.text(check.met() ? "panel_met" : "panel_open"));
    line.appendChild(sign);
    HTMLElement told = element("div", "");
    told.appendChild(element("p", "", check.detail()));
    if (check.met() && !check.evidence().isEmpty()) {
      told.appendChild(quote(check.evidence().get(0), at));
    }
    line.appendChild(told);
    return line;
  }

  /** The sentence that met the line; a click shows it in the field. */
  private HTMLElement quote(Span sentence, int at) {
    String words = field.text.substring(sentence.start(), sentence.end()).replace('\n', ' ');
    String shown = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
    HTMLElement quote =
        button(
            "quote",
            Messages.text("panel_quote", shown),
            () -> host.show.show(number, sentence.start(), sentence.end()));
    quote.id = "quote" + at;
    quote.title = Messages.text("panel_show");
    return quote;
  }

  private void conflicts(List<String> told) {
    if (told.isEmpty()) {
      return;
    }
    node.appendChild(heading(Messages.text("panel_conflicts")));
    HTMLElement list = element("dl", "conflicts");
    for (int i = 0; i < told.size(); i += 2) {
      list.appendChild(element("dt", "", told.get(i)));
      list.appendChild(element("dd", "", told.get(i + 1)));
    }
    node.appendChild(list);
  }

  private void sent(Reused.Share share) {
    if (field.text.trim().isEmpty()) {
      return;
    }
    node.appendChild(heading(Messages.text("panel_sent")));
    if (share != null) {
      String reused = String.valueOf(share.reused());
      String told = Messages.text("panel_reused", reused, String.valueOf(share.all()));
      node.appendChild(element("p", "reused", told));
    }
    HTMLElement said = element("p", "said");
    said.setAttribute("role", "status");
    HTMLElement keep =
        button(
            "keep",
            Messages.text("panel_keep"),
            () -> said.textContent = kept(SentCopies.keep(field)));
    keep.id = "keep";
    node.appendChild(keep);
    node.appendChild(said);
  }

  private static String kept(int count) {
    return Messages.text(count > 0 ? "panel_kept" : "panel_tooShort");
  }

  private static HTMLElement heading(String words) {
    return element("h3", "", words);
  }

  private void drafts() {
    if (field.drafts.length == 0) {
      return;
    }
    node.appendChild(heading(Messages.text("panel_before")));
    HTMLElement list = element("ul", "drafts");
    HTMLElement fault = element("p", "fault");
    fault.setAttribute("role", "alert");
    for (int i = 0; i < field.drafts.length; i++) {
      list.appendChild(draft(field.drafts[i], field.draftsAtMs[i], i, fault));
    }
    node.appendChild(list);
    node.appendChild(fault);
  }

  private HTMLElement draft(String text, double atMs, int at, HTMLElement fault) {
    HTMLElement item = element("li", "");
    HTMLElement words = element("p", "", shortened(text));
    words.title = text;
    item.appendChild(element("span", "when", Clock.moment(atMs)));
    item.appendChild(words);
    HTMLElement back =
        button(
            "back",
            Messages.text("panel_back"),
            () -> fault.textContent = host.restore.text(number, text));
    back.id = "back" + at;
    item.appendChild(back);
    return item;
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').trim();
    return line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
  }
}

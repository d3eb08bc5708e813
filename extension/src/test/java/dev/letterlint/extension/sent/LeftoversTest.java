package dev.letterlint.extension.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.extension.message.SentCopy;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeftoversTest {

  private static final String LINE = "We moved our alerts to Northwind and were paged less.";
  private static final String POSTING = "We keep a ledger and ship with Harborline.";

  private final Leftovers leftovers =
      new Leftovers(
          List.of(
              sent("Northwind, Inc.", LINE),
              sent("Harborline GmbH", "Dear Harborline team,"),
              sent("Acme", "Dear Acme team,"),
              sent("", "")));

  @Test
  void findsANameThatIsSpokenTo() {
    assertEquals(List.of("Northwind"), in("Your rota is why I want to join Northwind."));
    assertEquals(List.of("Northwind"), in("Dear Northwind,\n\nWe run a ledger."));
    assertEquals(List.of("Northwind"), in("I would keep your ledger whole at Northwind."));
  }

  @Test
  void findsALineThatWentToThemWordForWord() {
    String text = "Dear Marit,\n\nI keep ledgers. " + LINE;
    List<Leftovers.Leftover> found = leftovers.in(text, "Acme Labs", POSTING);
    int at = text.indexOf("Northwind");
    int end = at + "Northwind".length();
    assertEquals(List.of(new Leftovers.Leftover(at, end, "Northwind", true)), found);
  }

  @Test
  void leavesAloneWhatIsTrueOfAnyCompany() {
    assertEquals(List.of(), in("We sent our alerts through Northwind for a year."));
    assertEquals(List.of(), in("At Northwind I kept the ledger whole."));
    assertEquals(List.of(), in("I kept the ledger whole at Northwind for two years."));
    assertEquals(List.of(), in("At Northwind, we kept the ledger whole."));
    assertEquals(List.of(), in("Northwinds blew at us."));
  }

  @Test
  void leavesAloneTheCompanyItselfAndWhatItsPostingNames() {
    assertEquals(List.of(), in("I want to join Acme, and your ledger is why."));
    assertEquals(List.of(), in("I read how you ship with Harborline."));
  }

  @Test
  void saysNothingWhereItIsNotKnownToWhomTheTextGoes() {
    assertEquals(List.of(), leftovers.in("Dear Northwind,", "", ""));
  }

  private List<String> in(String text) {
    return leftovers.in(text, "Acme Labs", POSTING).stream()
        .map(one -> text.substring(one.start(), one.end()))
        .toList();
  }

  private static SentCopy sent(String company, String... lines) {
    return new SentCopy(company, company, "Engineer", "Cover Letter", 0, List.of(lines));
  }
}

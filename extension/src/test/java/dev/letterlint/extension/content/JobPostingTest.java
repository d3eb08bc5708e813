package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.extension.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobPostingTest {

  /** A page that never says who the company is, as boards without a logo do. */
  private static final class Nameless implements Site {
    final List<Boolean> reads = new ArrayList<>();
    String description = "";

    @Override
    public boolean isHere() {
      return true;
    }

    @Override
    public String job() {
      return "";
    }

    @Override
    public ShownPosting posting(boolean withText) {
      reads.add(withText);
      return new ShownPosting("Engineer", "", "", withText ? description : "");
    }

    @Override
    public String fields() {
      return "textarea";
    }

    @Override
    public String question(TextField field) {
      return "";
    }
  }

  private final List<ShownPosting> told = new ArrayList<>();
  private final JobPosting posting = new JobPosting(told::add);
  private final Nameless page = new Nameless();

  @Test
  void readsTheDescriptionAgainOnlyUntilItIsThereAndOnceForTheFirstField() {
    posting.read(page, false);
    page.description = "We keep a ledger.";
    posting.read(page, false);
    posting.read(page, false);
    posting.read(page, true);
    posting.read(page, true);
    posting.read(page, true);
    assertEquals(List.of(true, true, false, true, false, false), page.reads);
    assertEquals("We keep a ledger.", posting.known().description());
  }

  @Test
  void tellsOnlyOfWhatIsNew() {
    page.description = "We keep a ledger.";
    for (int i = 0; i < 4; i++) {
      posting.read(page, true);
    }
    assertEquals(List.of(new ShownPosting("Engineer", "", "", "We keep a ledger.")), told);
  }
}

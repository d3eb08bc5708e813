package dev.letterlint.extension.content;

import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.extension.site.Site;
import java.util.function.Consumer;

/**
 * The posting of this frame's job: what the page shows or has shown, completed by what an earlier
 * page of the same job showed. Nothing is fetched.
 */
final class JobPosting {

  private final Consumer<ShownPosting> tell;
  private String job = "";
  private ShownPosting shown = ShownPosting.NONE;
  private ShownPosting remembered = ShownPosting.NONE;
  private String kept = "";
  private String summary = "";
  private boolean isRecalled;
  private boolean isSettled;

  JobPosting(Consumer<ShownPosting> tell) {
    this.tell = tell;
  }

  ShownPosting known() {
    return shown.or(remembered).or(new ShownPosting("", "", "", summary));
  }

  /**
   * Reads on while a part is missing, since pages fill themselves in, and once more when there is a
   * field, since better places may have come since.
   */
  void read(Site site, boolean isNeeded) {
    follow(site.job());
    boolean isDue = isNeeded && !isSettled;
    if (!shown.isComplete() || isDue) {
      isSettled = isNeeded;
      summary = site.summary();
      show(site.posting(isDue || shown.description().isEmpty()).or(shown));
    }
    if (isNeeded && !shown.isComplete() && !isRecalled && !job.isEmpty()) {
      recall();
    }
  }

  /** One page may go from job to job without being loaded anew. */
  private void follow(String now) {
    if (now.equals(job)) {
      return;
    }
    job = now;
    shown = ShownPosting.NONE;
    remembered = ShownPosting.NONE;
    kept = "";
    summary = "";
    isRecalled = false;
    isSettled = false;
  }

  private void show(ShownPosting now) {
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    tell.accept(known());
    if (!job.isEmpty() && !shown.description().isEmpty() && !shown.description().equals(kept)) {
      kept = shown.description();
      PostingMemory.keep(job, shown);
    }
  }

  private void recall() {
    isRecalled = true;
    String asked = job;
    PostingMemory.recall(
        asked,
        posting -> {
          if (asked.equals(job)) {
            remembered = posting;
            tell.accept(known());
          }
        });
  }
}

package dev.letterlint.server.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** So much and no more within a time, for each caller; the answer says when to come again. */
public final class Throttle {

  private static final int MOST_CALLERS = 20_000;

  private final LoadingCache<String, Bucket> buckets;

  /** Each caller begins with {@code tokens} and gets as many again over {@code per}. */
  public Throttle(long tokens, Duration per) {
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(per)
            // A hop to another thread would cost more than the little there is to tidy.
            .executor(Runnable::run)
            .build(caller -> bucket(tokens, per));
  }

  private static Bucket bucket(long tokens, Duration per) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, per))
        .build();
  }

  /** Counts one more, or refuses it. */
  public void count(String caller) {
    refuseUnless(buckets.get(caller).tryConsumeAndReturnRemaining(1));
  }

  /** Counts one more and refuses nothing: {@link #check} will. */
  public void note(String caller) {
    buckets.get(caller).tryConsume(1);
  }

  /** Refuses who has nothing left, and counts nothing. */
  public void check(String caller) {
    long wait = buckets.get(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill();
    if (wait > 0) {
      throw refusal(wait);
    }
  }

  private static void refuseUnless(ConsumptionProbe probe) {
    if (!probe.isConsumed()) {
      throw refusal(probe.getNanosToWaitForRefill());
    }
  }

  private static Refusal refusal(long waitNanos) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(waitNanos) + 1;
    String sentence = "Too many requests: come again in " + seconds + " s.";
    return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", sentence)
        .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
  }
}

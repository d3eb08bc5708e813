package dev.letterlint.server.access;

import dev.letterlint.server.storage.Overloaded;
import dev.letterlint.server.storage.StorageFailure;
import dev.letterlint.server.storage.UnstorableText;
import dev.letterlint.server.web.KnownFaults;
import dev.letterlint.server.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells whoever asks for something that the database cannot do now, on every route. */
@Component
final class StorageFaults implements KnownFaults {

  private static final Logger LOG = LoggerFactory.getLogger(StorageFaults.class);

  private static final int BUSY_SECONDS = 2;
  private static final int AWAY_SECONDS = 10;

  StorageFaults() {}

  @Override
  public Refusal refusal(Throwable fault) {
    if (fault instanceof Overloaded) {
      return later("busy", "The server is busy: come again.", BUSY_SECONDS);
    }
    if (fault instanceof StorageFailure failure && failure.isPassing()) {
      LOG.warn("The database is away: {}", failure.getCause().getMessage());
      return later("store-away", "The server cannot reach its data: come again.", AWAY_SECONDS);
    }
    return fault instanceof UnstorableText
        ? new Refusal(HttpStatus.BAD_REQUEST, "bad-request", fault.getMessage())
        : null;
  }

  private static Refusal later(String code, String sentence, int seconds) {
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, sentence)
        .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
  }
}

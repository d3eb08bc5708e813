package dev.letterlint.server.sync;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What each account may hold where its owner was given no other quota. The defaults stand in
 * application.properties.
 */
@ConfigurationProperties("letterlint.quota")
record UsualQuota(long records, long mebibytes) {

  /** More than this is a slip: a tebibyte of snippets. */
  private static final long MOST_MEBIBYTES = 1 << 20;

  UsualQuota {
    if (records < 0 || mebibytes < 0 || mebibytes > MOST_MEBIBYTES) {
      throw new IllegalArgumentException("a quota is not negative, and at most a tebibyte");
    }
  }

  Quota quota() {
    return new Quota(records, mebibytes << 20);
  }
}

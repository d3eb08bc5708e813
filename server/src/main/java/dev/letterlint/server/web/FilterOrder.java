package dev.letterlint.server.web;

import org.springframework.core.Ordered;

/** The order in which a request passes the filters; who asks is looked at after all of these. */
final class FilterOrder {

  static final int CORS = Ordered.HIGHEST_PRECEDENCE;

  static final int ASSETS = CORS + 1;

  static final int LOCAL_ONLY = ASSETS + 1;

  /** Behind the check of who asks: nobody else's bytes are unpacked. */
  static final int GZIP = 0;

  private FilterOrder() {}
}

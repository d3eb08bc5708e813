package dev.letterlint.server.web;

import org.springframework.core.Ordered;

/** The order in which a request passes the filters. */
final class FilterOrder {

  /** First, so that refusals carry the headers too. */
  static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;

  static final int HOST = HEADERS + 1;

  static final int ASSETS = HOST + 1;

  private FilterOrder() {}
}

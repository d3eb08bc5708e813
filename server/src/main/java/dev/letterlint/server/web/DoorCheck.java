package dev.letterlint.server.web;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Asks of every request whether it may come in at all, whoever sent it. */
interface DoorCheck {

  /** Why not, or null. */
  Refusal refusal(ServerHttpRequest request);
}

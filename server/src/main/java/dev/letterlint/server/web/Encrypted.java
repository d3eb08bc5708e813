package dev.letterlint.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Refuses whoever comes unencrypted from another machine, past the proxy. */
@Component
final class Encrypted implements DoorCheck {

  private final boolean byProxyOnly;
  private final Caller caller;

  Encrypted(Binding binding, Caller caller) {
    this.byProxyOnly = binding.exposed() && !binding.tls();
    this.caller = caller;
  }

  @Override
  public Refusal refusal(ServerHttpRequest request) {
    return !byProxyOnly || caller.byEncryptingProxy(request) || caller.isLocal(request)
        ? null
        : refusal();
  }

  private static Refusal refusal() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "not-encrypted",
        "Come by HTTPS: this server takes requests only from its proxy, which must send"
            + " X-Forwarded-Proto and X-Forwarded-For.");
  }
}

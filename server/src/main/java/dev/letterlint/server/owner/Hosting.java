package dev.letterlint.server.owner;

import dev.letterlint.server.web.Binding;
import dev.letterlint.server.web.Caller;
import java.net.URI;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Where this server is reached, and from where it was asked. */
@Component
final class Hosting {

  private final Binding binding;
  private final Caller caller;

  Hosting(Binding binding, Caller caller) {
    this.binding = binding;
    this.caller = caller;
  }

  /** What stands before a path in a link for somebody else: the name that the door knows. */
  String address(ServerHttpRequest request) {
    URI asked = request.getURI();
    return binding.publicUrl().isBlank()
        ? asked.getScheme() + "://" + asked.getRawAuthority()
        : binding.publicUrl().replaceFirst("/+$", "");
  }

  /** Whether no other machine reaches it. */
  boolean isClosed() {
    return !binding.exposed();
  }

  String caller(ServerHttpRequest request) {
    return caller.address(request);
  }
}

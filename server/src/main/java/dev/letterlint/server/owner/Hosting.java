package dev.letterlint.server.owner;

import dev.letterlint.server.web.Binding;
import java.net.URI;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Where this server is reached. */
@Component
final class Hosting {

  private final Binding binding;

  Hosting(Binding binding) {
    this.binding = binding;
  }

  /** What stands before a path in a link for somebody else: the name that the door knows. */
  String address(ServerHttpRequest request) {
    URI asked = request.getURI();
    return binding.publicUrl().isBlank()
        ? asked.getScheme() + "://" + asked.getRawAuthority()
        : binding.url(asked.getPort());
  }

  /** Whether no other machine reaches it. */
  boolean isClosed() {
    return !binding.exposed();
  }
}

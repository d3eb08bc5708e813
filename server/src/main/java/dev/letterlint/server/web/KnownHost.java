package dev.letterlint.server.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Answers only under names known beforehand, whatever the port. A page elsewhere whose name is made
 * to point to this machine (DNS rebinding) still sends its own name, and is refused.
 */
@Component
final class KnownHost implements DoorCheck {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> allowed = new HashSet<>(THIS_MACHINE);

  KnownHost(Binding binding) {
    binding.hosts().forEach(host -> allowed.add(host.toLowerCase(Locale.ROOT)));
    if (!binding.publicUrl().isBlank()) {
      allowed.add(binding.publicHost());
    }
  }

  @Override
  public Refusal refusal(ServerHttpRequest request) {
    List<String> hosts = request.getHeaders().getOrEmpty(HttpHeaders.HOST);
    return hosts.size() == 1 && allowed.contains(name(hosts.get(0))) ? null : refusal();
  }

  static boolean namesThisMachine(String host) {
    return THIS_MACHINE.contains(name(host));
  }

  private static String name(String host) {
    int colon = host.lastIndexOf(':');
    boolean hasPort = colon > host.lastIndexOf(']');
    return (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }

  private static Refusal refusal() {
    return new Refusal(
        HttpStatus.MISDIRECTED_REQUEST,
        "host-not-allowed",
        "This server does not answer under that host name; its owner can add it to"
            + " LETTERLINT_HOSTS.");
  }
}

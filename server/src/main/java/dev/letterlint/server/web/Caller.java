package dev.letterlint.server.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Who asks: the address, and whether it is a program on this very machine. */
@Component
public final class Caller {

  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
  private static final List<String> SIGNS_OF_A_PROXY =
      List.of("forwarded", "via", "x-real-ip", "x-forwarded-");

  private final Set<String> proxies;

  Caller(Binding binding) {
    proxies = binding.proxies();
  }

  /** The address of the machine that asks; what a proxy says is believed of the named ones only. */
  public String address(ServerHttpRequest request) {
    String forwarded = request.getHeaders().getFirst(FORWARDED_FOR);
    return byNamedProxy(request) && forwarded != null ? last(forwarded) : peer(request);
  }

  /** Whether a program on this machine asks, with nobody between. */
  public boolean isLocal(ServerHttpRequest request) {
    InetSocketAddress peer = request.getRemoteAddress();
    List<String> hosts = request.getHeaders().getOrEmpty(HttpHeaders.HOST);
    return peer != null
        && peer.getAddress().isLoopbackAddress()
        && hosts.size() == 1
        && KnownHost.namesThisMachine(hosts.get(0))
        && request.getHeaders().headerNames().stream().noneMatch(Caller::tellsOfAProxy);
  }

  /** Whether the request came by one of the named proxies, and to it encrypted. */
  boolean byEncryptingProxy(ServerHttpRequest request) {
    String scheme = request.getHeaders().getFirst(FORWARDED_PROTO);
    return byNamedProxy(request) && "https".equalsIgnoreCase(scheme);
  }

  private boolean byNamedProxy(ServerHttpRequest request) {
    return proxies.contains(peer(request));
  }

  private static String peer(ServerHttpRequest request) {
    InetSocketAddress peer = request.getRemoteAddress();
    InetAddress address = peer == null ? null : peer.getAddress();
    return address == null ? "unknown" : address.getHostAddress();
  }

  /** The one that the proxy itself has seen; those before it are anybody's word. */
  private static String last(String addresses) {
    return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
  }

  private static boolean tellsOfAProxy(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return SIGNS_OF_A_PROXY.stream().anyMatch(name::startsWith);
  }
}

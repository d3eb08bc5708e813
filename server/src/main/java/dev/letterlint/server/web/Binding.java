package dev.letterlint.server.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the server listens, the names it answers to beyond those of the machine itself, and how
 * other machines reach it. The defaults stand in application.properties.
 */
@ConfigurationProperties("letterlint")
public record Binding(
    int port,
    String address,
    Set<String> hosts,
    String publicUrl,
    Set<String> proxies,
    String tlsCertificate,
    String tlsKey) {

  /** Whether other machines are meant to reach the server. */
  public boolean exposed() {
    boolean named = !publicUrl.isBlank() && !publicHost().isEmpty();
    return named || !resolvedAddress().isLoopbackAddress();
  }

  /** What to open in a browser, without a path. */
  public String url(int boundPort) {
    String host = address.contains(":") ? "[" + address + "]" : address;
    String here = (tls() ? "https://" : "http://") + host + ":" + boundPort;
    return publicUrl.isBlank() ? here : publicUrl.replaceFirst("/+$", "");
  }

  /** Whether connections are encrypted up to this process. */
  boolean tls() {
    return !tlsCertificate.isBlank() && !tlsKey.isBlank();
  }

  InetAddress resolvedAddress() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException unknown) {
      throw new CannotStart(
          "LETTERLINT_ADDRESS takes an address of this machine such as 127.0.0.1, not "
              + address
              + ".");
    }
  }

  /** The host of the public URL in lower case; only where there is one. */
  String publicHost() {
    String host = publicUrl.startsWith("https://") ? URI.create(publicUrl).getHost() : null;
    if (host == null) {
      throw new CannotStart(
          "LETTERLINT_PUBLIC_URL takes an address such as https://letterlint.example, not "
              + publicUrl
              + ".");
    }
    return host.toLowerCase(Locale.ROOT);
  }
}

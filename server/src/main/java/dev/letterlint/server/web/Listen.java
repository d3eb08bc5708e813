package dev.letterlint.server.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.reactive.ConfigurableReactiveWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Binds the server to this machine, or to what other machines reach where the way to it is
 * encrypted. Comes last, so that no other setting can widen it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Listen implements WebServerFactoryCustomizer<ConfigurableReactiveWebServerFactory> {

  private static final int HIGHEST_PORT = 65535;

  private final Binding binding;

  Listen(Binding binding) {
    this.binding = binding;
  }

  @Override
  public void customize(ConfigurableReactiveWebServerFactory server) {
    server.setPort(port());
    server.setAddress(address());
    if (binding.tls()) {
      server.setSsl(certificate());
    }
  }

  private int port() {
    if (binding.port() < 0 || binding.port() > HIGHEST_PORT) {
      throw new CannotStart("LETTERLINT_PORT takes 0 to 65535, not " + binding.port() + ".");
    }
    return binding.port();
  }

  private InetAddress address() {
    if (binding.exposed() && !binding.tls() && binding.proxies().isEmpty()) {
      throw new CannotStart(
          "Other machines would reach Letterlint unencrypted: set LETTERLINT_TLS_CERTIFICATE and"
              + " LETTERLINT_TLS_KEY to PEM files, or LETTERLINT_PROXIES to the address of the"
              + " HTTPS proxy in front of it, or leave LETTERLINT_ADDRESS at 127.0.0.1.");
    }
    return binding.resolvedAddress();
  }

  private Ssl certificate() {
    Ssl ssl = new Ssl();
    ssl.setCertificate(binding.tlsCertificate());
    ssl.setCertificatePrivateKey(binding.tlsKey());
    return ssl;
  }
}

package dev.letterlint.server.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.reactive.ConfigurableReactiveWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Binds the server to this machine and refuses every other address: nobody is asked who they are
 * yet. Comes last, so that no other setting can widen it.
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
  }

  private int port() {
    if (binding.port() < 0 || binding.port() > HIGHEST_PORT) {
      throw new CannotStart("LETTERLINT_PORT takes 0 to 65535, not " + binding.port() + ".");
    }
    return binding.port();
  }

  private InetAddress address() {
    InetAddress address = resolved();
    if (!address.isLoopbackAddress()) {
      throw new CannotStart(
          binding.address()
              + " can be reached from other machines, and Letterlint has no access control yet:"
              + " leave LETTERLINT_ADDRESS at 127.0.0.1, and tunnel to it from elsewhere.");
    }
    return address;
  }

  private InetAddress resolved() {
    try {
      return InetAddress.getByName(binding.address());
    } catch (UnknownHostException unknown) {
      throw new CannotStart(
          "LETTERLINT_ADDRESS takes an address of this machine such as 127.0.0.1, not "
              + binding.address()
              + ".");
    }
  }
}

package dev.letterlint.server.owner;

import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.web.Binding;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints the link that sets the owner's password while there is none. To the console and not to the
 * log: logs are kept and passed on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FirstLink implements ApplicationListener<ApplicationReadyEvent> {

  private final Accounts accounts;
  private final Binding binding;

  FirstLink(Accounts accounts, Binding binding) {
    this.accounts = accounts;
    this.binding = binding;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    if (!accounts.hasPassword().join()) {
      int port =
          ((WebServerApplicationContext) ready.getApplicationContext()).getWebServer().getPort();
      System.out.println(
          "To look after devices and data, set a password here once: "
              + binding.url(port)
              + "/owner/link/"
              + accounts.makeLink().join());
    }
  }
}

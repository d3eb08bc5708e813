package dev.letterlint.server.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where to go once the server answers. */
@Component
final class Started implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Started.class);

  private final Binding binding;

  Started(Binding binding) {
    this.binding = binding;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    int port =
        ((WebServerApplicationContext) ready.getApplicationContext()).getWebServer().getPort();
    LOG.info("Open {}/ in your browser. Ctrl+C stops the server.", binding.url(port));
  }
}

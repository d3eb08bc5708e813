package dev.letterlint.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The web server; everything else that it is made of is found by its annotations. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class Server {

  static final int STARTED = 0;
  static final int NOT_STARTED = 1;

  Server() {}

  /** Starts and returns; why a start failed has been said by then. */
  static int start(String... properties) {
    try {
      SpringApplication.run(Server.class, properties);
      return STARTED;
    } catch (RuntimeException said) {
      return NOT_STARTED;
    }
  }
}

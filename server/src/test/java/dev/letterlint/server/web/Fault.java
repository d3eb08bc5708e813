package dev.letterlint.server.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A fault on purpose, in the tests' server only. */
@RestController
final class Fault {

  @GetMapping("/test/fault")
  String fail() {
    throw new IllegalStateException("secret");
  }
}

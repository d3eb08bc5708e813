package dev.letterlint.server.practice;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes what a practice form sends and shows it back; it is kept nowhere and logged nowhere. */
@RestController
final class Submissions {

  @PostMapping(
      path = "/practice/{board}/",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, JsonNode> showBack(@RequestBody JsonNode form) {
    return Map.of("received", form);
  }
}

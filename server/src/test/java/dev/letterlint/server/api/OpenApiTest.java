package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** The description kept by hand says what the server does: every route, every field. */
@ServerTest
final class OpenApiTest {

  private static final Pattern REFERENCE = Pattern.compile("\\$ref: \"#/components/([^\"]+)\"");

  /** Served as files, not by a controller. */
  private static final Set<String> FILES =
      Set.of(
          "GET /api/v1/rules/pack",
          "GET /api/v1/rules/manifest",
          "GET /api/v1/rules/packs/{sha256}",
          "GET /api/v1/rules/team/key",
          "GET /api/v1/rules/team/manifest",
          "GET /api/v1/rules/team/packs/{sha256}",
          "GET " + Description.PATH);

  /** Answered at the front door. */
  private static final Set<String> SHORTCUTS = Set.of("GET " + Sync.PATH, "POST " + Sync.PATH);

  private final WebTestClient browser;
  private final RequestMappingHandlerMapping routes;
  private final String text;
  private final Map<String, Object> description;

  OpenApiTest(
      @LocalServerPort int port,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    browser = Browser.at(port);
    this.routes = routes;
    text =
        browser
            .get()
            .uri(Description.PATH)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals("Content-Type", "application/yaml")
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    description = new Yaml().load(text);
  }

  @Test
  void namesEveryRouteAndNoOther() {
    Set<String> served = new TreeSet<>(FILES);
    served.addAll(SHORTCUTS);
    routes.getHandlerMethods().keySet().forEach(route -> served.addAll(named(route)));
    assertEquals(served, described());
  }

  @Test
  void saysWhichRoutesNeedADevice() {
    for (String route : described()) {
      String method = route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT);
      String path = route.substring(route.indexOf(' ') + 1);
      boolean open = List.of().equals(in("paths", path, method).get("security"));
      int status =
          browser
              .method(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)))
              .uri(path.replace("{sha256}", "0".repeat(64)))
              .exchange()
              .expectBody()
              .returnResult()
              .getStatus()
              .value();
      assertEquals(open, status != 401, route + " answers " + status);
    }
  }

  @Test
  void namesEveryFieldOfWhatIsSentAndAnswered() {
    Map<String, Class<?>> shapes =
        Map.of(
            "Op", Op.class,
            "Record", Record.class,
            "Result", Result.class,
            "Pulled", Pulled.class,
            "Pushed", Pushed.class,
            "PushRequest", Sync.PushRequest.class,
            "Begin", Pair.Begin.class,
            "Begun", Pair.Begun.class,
            "Collect", Pair.Collect.class,
            "Collected", Pair.Collected.class);
    shapes.forEach(
        (name, shape) ->
            assertEquals(
                Arrays.stream(shape.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet()),
                in("components", "schemas", name, "properties").keySet(),
                name));
  }

  @Test
  void namesEveryStatusOfAnOp() {
    assertEquals(
        Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList(),
        in("components", "schemas", "Result", "properties", "status").get("enum"));
  }

  @Test
  void pointsToWhatIsThere() {
    Matcher reference = REFERENCE.matcher(text);
    Set<String> found = new HashSet<>();
    while (reference.find()) {
      String[] way = ("components/" + reference.group(1)).split("/");
      assertTrue(!in(way).isEmpty(), reference.group(1));
      found.add(reference.group(1));
    }
    assertTrue(found.contains("schemas/Op"), found.toString());
  }

  @Test
  void isOfAVersionThatToolsRead() {
    assertEquals("3.1.0", description.get("openapi"));
  }

  private static Set<String> named(RequestMappingInfo route) {
    Set<String> named = new TreeSet<>();
    for (RequestMethod method : route.getMethodsCondition().getMethods()) {
      route.getPatternsCondition().getPatterns().stream()
          .filter(path -> path.getPatternString().startsWith("/api/"))
          .forEach(path -> named.add(method + " " + path.getPatternString()));
    }
    return named;
  }

  private Set<String> described() {
    Set<String> described = new TreeSet<>();
    for (String path : in("paths").keySet()) {
      in("paths", path)
          .keySet()
          .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path));
    }
    return described;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> in(String... way) {
    Map<String, Object> part = description;
    for (String step : way) {
      assertTrue(part.containsKey(step), String.join("/", way));
      part = (Map<String, Object>) part.get(step);
    }
    return part;
  }
}

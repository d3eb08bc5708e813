package dev.letterlint.server.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.api.Client;
import dev.letterlint.server.owner.OwnerBrowser.Answer;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.web.Assets;
import dev.letterlint.server.web.Shortcut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * A person's data is reachable through that person's tokens alone. For each route of the running
 * server it is stated what others get who name that person's ids: a route that is new and not
 * stated here fails the test.
 */
abstract class RoutesContract {

  private static final String SYNC = "/api/v1/sync";
  private static final String TEXT = "Ann's own text";
  private static final String LAPTOP = "Ann's laptop";
  private static final String OWNERS_PASSWORD = "the owner's own password";

  /** Of the tests' own server alone. */
  private static final String FAULT = "/test/fault";

  private static final String LONG = "a password that is long enough";
  private static final String RECORD = "0123456789abcdef0123456789abcdef";
  private static final String REV = "fedcba9876543210fedcba9876543210";

  /** What answers before the framework does, by the classes that are asked. */
  private static final Map<String, List<String>> BEFORE_THE_FRAMEWORK =
      Map.of("Sync", List.of("GET " + SYNC, "POST " + SYNC), "AssetShortcut", List.of());

  /**
   * Served from files of the server's own jar, or from releases of the rules: nothing of anyone.
   */
  private static final Set<String> FILES =
      Set.of("CurrentPack", "Description", "PracticePages", "Releases", "Site", "TeamReleases");

  /** Answered by filters of the sign-in, which no mapping lists. */
  private static final List<String> FILTERS =
      List.of("POST /owner/sign-in", "POST /owner/sign-out");

  /** Who is not Ann. */
  enum Other {
    /** Nobody known: no token, no cookie. */
    STRANGER,
    /** Bob's device, with his token. */
    DEVICE,
    /** Bob, signed in on his pages. */
    PERSON,
    /** The server's owner, signed in. */
    OWNER
  }

  /** What the routes answer, to each of the others in their order; all without a word of Ann. */
  private record Stated(int stranger, int device, int person, int owner) {

    static Stated all(int status) {
      return new Stated(status, status, status, status);
    }

    int to(Other other) {
      return switch (other) {
        case STRANGER -> stranger;
        case DEVICE -> device;
        case PERSON -> person;
        case OWNER -> owner;
      };
    }
  }

  /** In the order in which they are asked: who was suspended is let in again. */
  private static final Map<String, Stated> ROUTES = new LinkedHashMap<>();

  /** A form of the pages: without the token of a page that was opened it is refused. */
  private static void form(String path, int person, int owner) {
    ROUTES.put("POST " + path, new Stated(403, 403, person, owner));
  }

  static {
    // One's own account, whoever is signed in: its pages name no other.
    ROUTES.put("GET /owner/", new Stated(302, 302, 200, 200));
    form("/owner/devices/{id}/revoke", 404, 404);
    form("/owner/export", 403, 403);
    form("/owner/rewind", 403, 403);
    form("/owner/delete", 403, 403);
    form("/owner/pair", 200, 200);
    form("/owner/pair/approve", 200, 200);
    // Ways in: each opens what its secret is of.
    ROUTES.put("GET /owner/sign-in", Stated.all(200));
    ROUTES.put("GET /owner/link/{link}", Stated.all(410));
    form("/owner/link/{link}", 410, 410);
    ROUTES.put("GET /owner/invitation/{link}", Stated.all(410));
    form("/owner/invitation/{link}", 410, 410);
    // For the server's owner, who sees names and numbers there and nothing else.
    ROUTES.put("GET /owner/people", new Stated(302, 302, 403, 200));
    ROUTES.put("GET /owner/people/{id}", new Stated(302, 302, 403, 200));
    form("/owner/people/invitations", 403, 200);
    form("/owner/people/invitations/{id}/withdraw", 403, 404);
    form("/owner/people/{id}/quota", 403, 303);
    form("/owner/people/{id}/suspend", 403, 303);
    form("/owner/people/{id}/resume", 403, 303);
    form("/owner/people/{id}/remove", 403, 200);
    // The rules of all, which its owner alone hands in.
    ROUTES.put("GET /owner/rules", new Stated(302, 302, 403, 200));
    form("/owner/rules", 403, 403);
    // Devices: the account is the token's, and no cookie counts.
    ROUTES.put("GET " + SYNC, new Stated(401, 200, 401, 401));
    ROUTES.put("POST " + SYNC, new Stated(401, 200, 401, 401));
    ROUTES.put("GET /api/v1/events", new Stated(401, 200, 401, 401));
    ROUTES.put("POST /api/v1/pairing", Stated.all(200));
    ROUTES.put("POST /api/v1/pairing/token", Stated.all(410));
    // The server's health and figures, by route and not by person.
    ROUTES.put("GET /actuator/health", Stated.all(200));
    ROUTES.put("GET /actuator/health/{*path}", Stated.all(404));
    ROUTES.put("GET /actuator/prometheus", Stated.all(200));
    // A practice form shows back what was just sent.
    ROUTES.put("POST /practice/{board}/", Stated.all(200));
    // Last, since they end what the browsers have.
    form("/owner/sign-in", 302, 302);
    form("/owner/sign-out", 302, 302);
  }

  private final int port;
  private final ApplicationContext server;
  private final Accounts accounts;
  private final Devices devices;
  private final People people;
  private final Account ann;
  private final Client annsLaptop;
  private final String annsDevice;
  private final Account bob;
  private final Client bobsTablet;
  private final Map<Other, OwnerBrowser> browsers = new HashMap<>();

  RoutesContract(int port, ApplicationContext server) {
    this.port = port;
    this.server = server;
    accounts = server.getBean(Accounts.class);
    devices = server.getBean(Devices.class);
    people = new People(server.getBean(Database.class), server.getBean(Pairings.class));
    ann = people.account();
    annsLaptop = Client.at(port).with(people.device(ann, LAPTOP));
    annsDevice = devices.of(ann.id()).join().get(0).id();
    bob = people.account();
    bobsTablet = Client.at(port).with(people.device(bob, "Bob's tablet"));
  }

  @BeforeEach
  void signIn() {
    accounts.setPassword(OWNERS_PASSWORD).join();
    for (Other other : Other.values()) {
      browsers.put(other, new OwnerBrowser(port));
    }
    browsers.get(Other.PERSON).signIn(bob.name(), People.PASSWORD);
    browsers.get(Other.OWNER).signIn(Accounts.FIRST, OWNERS_PASSWORD);
    annsLaptop.post(SYNC, push(RECORD, REV, TEXT)).expectStatus().isOk();
  }

  @Test
  void ofEveryRouteItIsStatedWhatOthersGet() {
    assertEquals(new TreeSet<>(ROUTES.keySet()), served());
  }

  @Test
  void filesAreServedOfFeaturesThatKnowNobody() {
    assertEquals(FILES, names(Assets.class));
  }

  @ParameterizedTest
  @EnumSource(Other.class)
  void othersGetWhatIsStatedAndNothingOfAnns(Other other) {
    for (Map.Entry<String, Stated> route : ROUTES.entrySet()) {
      Answer answer = ask(other, route.getKey());
      String what = other + " " + route.getKey() + " " + answer;
      assertEquals(route.getValue().to(other), answer.status(), what);
      assertTellsNothing(other, route.getKey(), answer);
    }
    assertAnnHasAllThereWas();
  }

  /** Nor does Ann's own form token help who has not her cookies. */
  @Test
  void aFormTokenOfAnotherPersonIsNone() {
    OwnerBrowser anns = new OwnerBrowser(port);
    anns.signIn(ann.name(), People.PASSWORD);
    anns.open("/owner/");
    OwnerBrowser bobs = browsers.get(Other.PERSON);
    bobs.takeFormTokenOf(anns);
    for (String route : ROUTES.keySet()) {
      if (route.startsWith("POST /owner/")) {
        assertEquals(403, bobs.send(path(route), fields(route)).status(), route);
      }
    }
    assertAnnHasAllThereWas();
  }

  /** Ann's password in Bob's session opens nothing of Ann's, and his own nothing but his. */
  @Test
  void onesOwnPasswordOpensOnesOwnAccountAlone() {
    OwnerBrowser bobs = browsers.get(Other.PERSON);
    bobs.open("/owner/");
    Answer exported = bobs.send("/owner/export", "password", People.PASSWORD);
    assertEquals("[]", exported.html());
    assertEquals(303, bobs.send("/owner/rewind", "password", People.PASSWORD, "seq", "1").status());
    assertEquals(200, bobs.send("/owner/delete", "password", People.PASSWORD).status());
    assertAnnHasAllThereWas();
    bobsTablet.get(SYNC).expectStatus().isEqualTo(410);
  }

  @Test
  void theOwnersPasswordRemovesAndReadsNothing() {
    OwnerBrowser owners = browsers.get(Other.OWNER);
    owners.open("/owner/");
    Answer exported = owners.send("/owner/export", "password", OWNERS_PASSWORD);
    assertFalse(exported.html().contains(TEXT), exported.html());
    for (String act : List.of("export", "rewind", "pair", "devices", "history", "delete")) {
      assertEquals(404, owners.open("/owner/people/" + ann.id() + "/" + act).status());
      Answer posted =
          owners.send("/owner/people/" + ann.id() + "/" + act, "password", OWNERS_PASSWORD);
      assertEquals(404, posted.status(), act);
    }
    assertAnnHasAllThereWas();
  }

  private Set<String> served() {
    Set<String> served = new TreeSet<>(FILTERS);
    for (HandlerMapping mapping : server.getBeansOfType(HandlerMapping.class).values()) {
      served.addAll(routes(mapping));
    }
    for (String shortcut : names(Shortcut.class)) {
      assertTrue(BEFORE_THE_FRAMEWORK.containsKey(shortcut), shortcut);
      served.addAll(BEFORE_THE_FRAMEWORK.get(shortcut));
    }
    return served;
  }

  private static Set<String> routes(HandlerMapping mapping) {
    if (mapping instanceof RequestMappingInfoHandlerMapping controllers) {
      return controllers.getHandlerMethods().keySet().stream()
          .flatMap(route -> named(route).stream())
          .collect(Collectors.toSet());
    }
    if (mapping instanceof SimpleUrlHandlerMapping files) {
      return Set.copyOf(files.getUrlMap().keySet());
    }
    if (mapping instanceof RouterFunctionMapping functions) {
      assertNull(functions.getRouterFunction());
      return Set.of();
    }
    assertEquals("EmptyHandlerMapping", mapping.getClass().getSimpleName());
    return Set.of();
  }

  private static List<String> named(RequestMappingInfo route) {
    List<String> named = new ArrayList<>();
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    assertFalse(methods.isEmpty(), "state the methods of " + route);
    for (RequestMethod method : methods) {
      route
          .getPatternsCondition()
          .getPatterns()
          .forEach(path -> named.add(method + " " + path.getPatternString()));
      named.removeIf(one -> one.contains(" " + FAULT));
    }
    return named;
  }

  private Set<String> names(Class<?> type) {
    return server.getBeansOfType(type).values().stream()
        .map(bean -> bean.getClass().getSimpleName())
        .collect(Collectors.toSet());
  }

  /** Asks with all that the other has, and names Ann's ids wherever a route takes one. */
  private Answer ask(Other other, String route) {
    OwnerBrowser browser = browsers.get(other);
    if (route.startsWith("POST /owner/")) {
      return form(other, browser.copy(port), route);
    }
    if (route.startsWith("GET /owner/")) {
      return other == Other.DEVICE ? asDevice(route) : browser.copy(port).open(path(route));
    }
    return asDevice(other, route);
  }

  private Answer form(Other other, OwnerBrowser browser, String route) {
    if (other == Other.STRANGER || other == Other.DEVICE) {
      return asDevice(other, route);
    }
    browser.open("/owner/");
    return browser.send(path(route), fields(route));
  }

  private Answer asDevice(String route) {
    return asDevice(Other.DEVICE, route);
  }

  /** With Bob's token, with the cookies of who is signed in, or with nothing. */
  private Answer asDevice(Other other, String route) {
    HttpMethod method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    var request =
        Browser.at(port)
            .method(method)
            .uri(path(route))
            .cookies(cookies -> browsers.get(other).giveCookies(cookies));
    if (other == Other.DEVICE) {
      request.header("Authorization", "Bearer " + bobsTablet.token());
    }
    if (method.equals(HttpMethod.POST)) {
      request.contentType(MediaType.APPLICATION_JSON).bodyValue(body(route));
    }
    FluxExchangeResult<String> answer = request.exchange().returnResult(String.class);
    boolean endless = route.endsWith("/events") && answer.getStatus().is2xxSuccessful();
    List<String> lines =
        endless
            ? answer.getResponseBody().take(2).collectList().block()
            : answer.getResponseBody().collectList().block();
    return new Answer(answer.getStatus().value(), "", String.join("\n", lines));
  }

  private String path(String route) {
    String secret = route.contains("/link/") || route.contains("/invitation/") ? "x" : null;
    String id = route.contains("/devices/") ? annsDevice : ann.id();
    return route
        .substring(route.indexOf(' ') + 1)
        .replace("{id}", id)
        .replace("{link}", secret == null ? "" : secret)
        .replace("{board}", "greenhouse")
        .replace("{*path}", ann.id());
  }

  /** Every field that any form takes, with what Bob may know of Ann, and a wrong password. */
  private static String[] fields(String route) {
    return new String[] {
      "password", route.contains("/link/") || route.contains("/invitation/") ? LONG : "not it",
      "again", LONG,
      "username", "nobody here",
      "name", "newcomer",
      "code", "BBBB-BBBB",
      "seq", "1",
      "records", "",
      "mebibytes", "",
      "whom", "Bob's friend"
    };
  }

  private static Map<String, Object> body(String route) {
    return switch (route.substring(route.lastIndexOf('/') + 1)) {
      case "sync" -> push(RECORD, REV.replace('f', 'e'), "Bob's");
      case "pairing" -> Map.of("name", "Bob's phone");
      case "token" -> Map.of("secret", "x".repeat(43));
      default -> Map.of("password", "not it");
    };
  }

  private void assertTellsNothing(Other other, String route, Answer answer) {
    boolean listed = other == Other.OWNER && route.contains("/owner/people");
    String told = answer.html() + answer.location();
    assertFalse(told.contains(TEXT) || told.contains(LAPTOP), route + told);
    assertFalse(told.contains(annsDevice) || told.contains(annsLaptop.token()), route + told);
    assertTrue(listed || !(told.contains(ann.name()) || told.contains(ann.id())), route + told);
  }

  private void assertAnnHasAllThereWas() {
    String pulled =
        annsLaptop
            .get(SYNC)
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertTrue(pulled.contains(TEXT) && pulled.contains(REV), pulled);
    assertFalse(pulled.contains("Bob"), pulled);
    assertEquals(1, devices.of(ann.id()).join().size());
    assertFalse(accounts.get(ann.id()).join().suspended());
  }

  private static Map<String, Object> push(String id, String rev, String body) {
    Map<String, Object> op = new HashMap<>();
    op.put("id", id);
    op.put("rev", rev);
    op.put("base", null);
    op.put("deleted", false);
    op.put("body", body);
    return Map.of("ops", List.of(op));
  }
}

package dev.letterlint.server.owner;

import dev.letterlint.server.Browser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.HtmlUtils;

/** An owner's browser: it keeps cookies and sends a form with all that the page put into it. */
final class OwnerBrowser {

  private static final Pattern FORM_TOKEN =
      Pattern.compile("<input type=\"hidden\" name=\"(_csrf)\" value=\"([^\"]+)\">");

  private final WebTestClient http;
  private final Map<String, String> cookies = new HashMap<>();
  private String formToken = "";

  OwnerBrowser(int port) {
    http = Browser.at(port);
  }

  /** What came back. */
  record Answer(int status, String location, String html) {}

  Answer open(String path) {
    return taken(
        http.get()
            .uri(path)
            .cookies(all -> cookies.forEach(all::add))
            .exchange()
            .expectBody()
            .returnResult());
  }

  /** Sends a form of the page that was opened last; names and values by turns. */
  Answer send(String path, String... fields) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("_csrf", formToken);
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    return taken(
        http.post()
            .uri(path)
            .cookies(all -> cookies.forEach(all::add))
            .body(BodyInserters.fromFormData(form))
            .exchange()
            .expectBody()
            .returnResult());
  }

  /** Sends the form that takes both files of a release; a file that is null is left out. */
  Answer hand(String path, byte[] manifest, byte[] pack, String password) {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    form.part("_csrf", formToken);
    form.part("password", password);
    if (manifest != null) {
      form.part("manifest", new ByteArrayResource(manifest)).filename("rules.manifest");
    }
    if (pack != null) {
      form.part("pack", new ByteArrayResource(pack)).filename("rules.pack");
    }
    return taken(
        http.post()
            .uri(path)
            .cookies(all -> cookies.forEach(all::add))
            .body(BodyInserters.fromMultipartData(form.build()))
            .exchange()
            .expectBody()
            .returnResult());
  }

  Answer signIn(String name, String password) {
    open("/owner/sign-in");
    return send("/owner/sign-in", "username", name, "password", password);
  }

  /** Cookies as they were set, with their attributes. */
  Map<String, ResponseCookie> set() {
    return attributes;
  }

  void forgetFormToken() {
    formToken = "";
  }

  void takeFormTokenOf(OwnerBrowser other) {
    formToken = other.formToken;
  }

  void giveCookies(MultiValueMap<String, String> request) {
    cookies.forEach(request::add);
  }

  OwnerBrowser copy(int port) {
    OwnerBrowser copy = new OwnerBrowser(port);
    copy.cookies.putAll(cookies);
    copy.formToken = formToken;
    return copy;
  }

  private final Map<String, ResponseCookie> attributes = new HashMap<>();

  private Answer taken(EntityExchangeResult<byte[]> result) {
    result.getResponseCookies().forEach((name, set) -> keep(set.get(0)));
    byte[] body = result.getResponseBody();
    String html = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    Matcher token = FORM_TOKEN.matcher(html);
    if (token.find()) {
      formToken = HtmlUtils.htmlUnescape(token.group(2));
    }
    var location = result.getResponseHeaders().getLocation();
    return new Answer(result.getStatus().value(), location == null ? "" : "" + location, html);
  }

  private void keep(ResponseCookie cookie) {
    attributes.put(cookie.getName(), cookie);
    if (cookie.getValue().isEmpty()) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }
}

package dev.letterlint.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A page as the server sends it, read as far as the tests ask. */
public record Page(String path, String html) {

  private static final Pattern ADDRESS = Pattern.compile("\\s(?:src|href)=\"([^\"#]+)\"");

  private static final Pattern INLINE_CODE =
      Pattern.compile("<script(?![^>]* src=)|<style|\\s(?:style|on[a-z]+)=|javascript:");

  public static Page get(String path, WebTestClient browser) {
    return new Page(path, new String(bytes(path, browser), StandardCharsets.UTF_8));
  }

  /** What the server sends at a path. */
  public static byte[] bytes(String path, WebTestClient browser) {
    return Objects.requireNonNull(
        browser
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody());
  }

  public static String resource(String name) {
    try {
      return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  /** What the page names on this server, from the server's root. */
  public List<String> addresses() {
    return ADDRESS
        .matcher(html)
        .results()
        .map(address -> URI.create(path).resolve(address.group(1)))
        .filter(address -> address.getHost() == null)
        .map(URI::toString)
        .toList();
  }

  public void assertAllIsFound(WebTestClient browser) {
    addresses().forEach(address -> browser.get().uri(address).exchange().expectStatus().isOk());
  }

  public boolean hasInlineCode() {
    return INLINE_CODE.matcher(html).find();
  }
}

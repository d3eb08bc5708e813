package dev.letterlint.server.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.Page;
import dev.letterlint.server.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class SiteTest {

  private final WebTestClient browser;

  SiteTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @Test
  void startPageLeadsOnlyToWhatIsThere() {
    Page page = Page.get("/", browser);
    assertTrue(page.addresses().contains("/extension.zip"), page.html());
    page.assertAllIsFound(browser);
  }

  @Test
  void startPageHoldsNothingThatThePolicyForbids() {
    assertFalse(Page.get("/", browser).hasInlineCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=UTF-8",
    "/site/letterlint.css, text/css;charset=UTF-8",
    "/favicon.ico, image/svg+xml",
    "/letterlint.js, text/javascript;charset=UTF-8",
    "/extension.zip, application/zip"
  })
  void filesAreSentAsWhatTheyAre(String path, String type) {
    browser
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.valueOf(type));
  }

  @Test
  void extensionIsAZipWithItsManifest() throws IOException {
    byte[] zip =
        browser
            .get()
            .uri("/extension.zip")
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    assertTrue(hasManifest(zip));
  }

  private static boolean hasManifest(byte[] zip) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().equals("manifest.json")) {
          return true;
        }
      }
      return false;
    }
  }
}

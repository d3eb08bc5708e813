package dev.letterlint.server.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.Page;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class PracticePagesTest {

  private static final String FORM = "/practice/greenhouse/";

  private final WebTestClient browser;

  PracticePagesTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @Test
  void loadTheExtensionsOwnScript() {
    Page page = Page.get(FORM, browser);
    assertTrue(page.addresses().contains("/practice/content.js"), page.html());
    assertEquals(Page.get("/practice/content.js", browser).html(), Page.resource("web/content.js"));
  }

  @Test
  void findEverythingTheyNameHere() {
    Page.get(FORM, browser).assertAllIsFound(browser);
  }

  @Test
  void holdNothingThatThePolicyForbids() {
    assertFalse(Page.get(FORM, browser).hasInlineCode());
  }

  @Test
  void areTheSameUnderTheirFilesName() {
    assertEquals(Page.get(FORM, browser).html(), Page.get(FORM + "index.html", browser).html());
  }
}

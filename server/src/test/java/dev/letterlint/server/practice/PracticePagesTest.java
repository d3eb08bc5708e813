package dev.letterlint.server.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.Page;
import dev.letterlint.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
final class PracticePagesTest {

  private static final String FORM = "/practice/greenhouse/";

  /** The forms and, for Lever, the posting that is a document of its own. */
  static String[] pages() {
    return new String[] {
      FORM,
      "/practice/greenhouse-classic/",
      "/practice/lever/",
      "/practice/lever/apply.html",
      "/practice/ashby/"
    };
  }

  private final WebTestClient browser;

  PracticePagesTest(@LocalServerPort int port) {
    browser = Browser.at(port);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void loadTheExtensionsOwnScript(String form) {
    Page page = Page.get(form, browser);
    assertTrue(page.addresses().contains("/practice/content.js"), page.html());
    assertEquals(Page.get("/practice/content.js", browser).html(), Page.resource("web/content.js"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume.js", "panel.js"})
  void loadTheScriptsForResumesAndThePanelFromTheBeginning(String script) {
    assertTrue(Page.get(FORM, browser).addresses().contains("/practice/" + script));
    assertEquals(Page.get("/practice/" + script, browser).html(), Page.resource("web/" + script));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findEverythingTheyNameHere(String form) {
    Page.get(form, browser).assertAllIsFound(browser);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdNothingThatThePolicyForbids(String form) {
    assertFalse(Page.get(form, browser).hasInlineCode());
  }

  @Test
  void areTheSameUnderTheirFilesName() {
    assertEquals(Page.get(FORM, browser).html(), Page.get(FORM + "index.html", browser).html());
  }
}

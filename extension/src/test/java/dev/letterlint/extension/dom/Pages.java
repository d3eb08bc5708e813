package dev.letterlint.extension.dom;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/** Opens pages with the compiled scripts in HtmlUnit, which has a DOM but no layout. */
final class Pages {

  static final String JOB = "https://practice.example/practice/greenhouse/";

  private static final Path PAGES = Path.of(System.getProperty("letterlint.pages"), "greenhouse");
  private static final Path CONTENT = Path.of(System.getProperty("letterlint.practice"));
  private static final Path SCRIPT = Path.of(System.getProperty("letterlint.script"));

  /**
   * What HtmlUnit lacks, and a door to the closed root: {@code __root}. Its own observer does not
   * tell of added nodes. A range is one box, ten pixels a letter.
   */
  private static final String STAND_INS =
      """
      Element.prototype.attachShadow = function (init) {
        window.__mode = init.mode;
        window.__root = document.createElement('div');
        return window.__root;
      };
      Object.defineProperty(Node.prototype, 'isConnected', {
        get() {
          return document.documentElement.contains(this);
        },
      });
      window.MutationObserver = function (tell) {
        let due = false;
        this.observe = () => {
          for (const name of ['appendChild', 'removeChild', 'replaceChildren', 'replaceWith']) {
            const own = Element.prototype[name];
            Element.prototype[name] = function (...nodes) {
              const isPages = document.documentElement.contains(this);
              const result = own.apply(this, nodes);
              if (isPages && !due) {
                due = true;
                setTimeout(() => {
                  due = false;
                  tell([], this);
                }, 0);
              }
              return result;
            };
          }
        };
      };
      window.requestAnimationFrame = (work) => setTimeout(work, 1);
      window.CSSStyleSheet = undefined;
      window.ResizeObserver = function () {};
      ResizeObserver.prototype = {observe() {}, unobserve() {}, disconnect() {}};
      Range.prototype.getClientRects = function () {
        const left = 10 * this.startOffset, right = 10 * this.endOffset;
        const box = {left, right, top: 0, bottom: 20, width: right - left, height: 20};
        return {length: 1, item: () => box};
      };
      window.Range = function () {
        return document.createRange();
      };
      document.execCommand = function (command, ui, text) {
        const field = document.activeElement;
        const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
        const value = field.value, start = field.selectionStart;
        setter.call(field, value.substring(0, start) + text + value.substring(field.selectionEnd));
        field.selectionStart = field.selectionEnd = start + text.length;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        return true;
      };
      """;

  private Pages() {}

  static WebClient client(BrowserVersion version) {
    WebClient client = new WebClient(version);
    client.getOptions().setCssEnabled(true);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    return client;
  }

  /** The mock form as the server gives it out for practice, with the content script in it. */
  static HtmlPage greenhouse(WebClient client) throws IOException {
    MockWebConnection web = new MockWebConnection();
    String page = Files.readString(PAGES.resolve("index.html"));
    web.setResponse(
        new URL(JOB), page.replace("<head>", "<head><script>" + STAND_INS + "</script>"));
    for (String shared : List.of("page.js", "controlled.js")) {
      String url = "https://practice.example/practice/" + shared;
      serve(web, url, PAGES.resolveSibling(shared), "text/javascript");
    }
    serve(web, JOB + "greenhouse.js", PAGES.resolve("greenhouse.js"), "text/javascript");
    serve(web, JOB + "greenhouse.css", PAGES.resolve("greenhouse.css"), "text/css");
    web.setResponse(
        new URL("https://practice.example/practice/content.js"),
        SmallPack.in(Files.readString(CONTENT)),
        "text/javascript");
    web.setDefaultResponse("");
    client.setWebConnection(web);
    HtmlPage loaded = client.getPage(JOB);
    settle(client);
    return loaded;
  }

  /** An empty page with nothing but the script for other scripts. */
  static HtmlPage script(WebClient client) throws IOException {
    MockWebConnection web = new MockWebConnection();
    web.setDefaultResponse("<!doctype html><script src='letterlint.js'></script>");
    web.setResponse(
        new URL("https://tool.example/letterlint.js"),
        SmallPack.in(Files.readString(SCRIPT)),
        "text/javascript");
    client.setWebConnection(web);
    return client.getPage("https://tool.example/");
  }

  /** Waits until the timers and frames that are due have run. */
  static void settle(WebClient client) {
    client.waitForBackgroundJavaScript(300);
  }

  private static void serve(MockWebConnection web, String url, Path file, String type)
      throws IOException {
    web.setResponse(new URL(url), Files.readString(file), type);
  }
}

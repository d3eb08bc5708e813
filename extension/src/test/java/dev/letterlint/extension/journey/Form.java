package dev.letterlint.extension.journey;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The mock form in the hands of a person: opens, writes, points, looks. */
final class Form {

  static final String LETTER = "#cover_letter_text";
  private static final int PATIENCE_SECONDS = 10;

  private final ChromeDriver driver;
  final Shadow shadow;
  private String frame;
  private String extensionTab;

  Form(ChromeDriver driver) {
    this.driver = driver;
    this.shadow = new Shadow(driver);
  }

  void open(String host, String query) {
    load("https://" + host + JobBoard.JOB + query);
    await("the page's own title", () -> driver.getTitle().startsWith("Job Application for"));
  }

  void open() {
    open(JobBoard.HOST, "");
  }

  /** Clicks "Enter manually" and waits for the field that appears. */
  WebElement enterLetterManually() {
    return enterManually("cover_letter");
  }

  WebElement enterManually(String upload) {
    WebElement button = driver.findElement(By.cssSelector("[data-testid=" + upload + "-text]"));
    run("arguments[0].scrollIntoView({block:'center'})", button);
    button.click();
    By field = By.id(upload + "_text");
    await("the field behind the button", () -> !driver.findElements(field).isEmpty());
    return driver.findElement(field);
  }

  WebElement field(String css) {
    return until("a field " + css, () -> found(css));
  }

  private WebElement found(String css) {
    List<WebElement> found = driver.findElements(By.cssSelector(css));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Goes into a frame of the page; what follows happens there. */
  void enter(String frameCss) {
    frame = frameCss;
    driver.switchTo().frame(field(frameCss));
  }

  /** The names in an object that the extension keeps, read in a tab of the extension's own. */
  List<String> storedNames(String key) {
    return inExtension(
        "const done=arguments[1];"
            + "chrome.storage.local.get(arguments[0], f => done(Object.keys(f[arguments[0]]||{})))",
        key);
  }

  /** Runs a script that calls its last argument, in a tab of the extension's own. */
  @SuppressWarnings("unchecked")
  <T> T inExtension(String script, Object... arguments) {
    String here = driver.getWindowHandle();
    if (extensionTab == null) {
      driver.switchTo().newWindow(WindowType.TAB);
      extensionTab = driver.getWindowHandle();
      driver.get("chrome-extension://" + Chromium.extensionId() + "/manifest.json");
    }
    driver.switchTo().window(extensionTab);
    try {
      return (T) driver.executeAsyncScript(script, arguments);
    } finally {
      driver.switchTo().window(here);
      if (frame != null) {
        driver.switchTo().frame(field(frame));
      }
    }
  }

  void load(String address) {
    frame = null;
    driver.switchTo().defaultContent();
    driver.get(address);
  }

  String value(String id) {
    return (String) run("return document.querySelector(arguments[0]).value", id);
  }

  String state(String id) {
    return (String) run("return window.__state[document.querySelector(arguments[0]).id]", id);
  }

  void select(String id, int start, int end) {
    run(
        "document.querySelector(arguments[0]).setSelectionRange(arguments[1], arguments[2])",
        id,
        start,
        end);
  }

  List<?> selection(String id) {
    return (List<?>)
        run(
            "const f=document.querySelector(arguments[0]);"
                + "return [f.selectionStart, f.selectionEnd]",
            id);
  }

  /** Brings a field into the middle of the window. */
  void show(String css) {
    run("document.querySelector(arguments[0]).scrollIntoView({block:'center'})", css);
  }

  void scroll(String css, int top) {
    run("document.querySelector(arguments[0]).scrollTop = arguments[1]", css, top);
  }

  /** As if pasted over all that stands in a field. */
  void put(String css, String text) {
    run(
        "const f=document.querySelector(arguments[0]); f.focus(); f.select();"
            + "document.execCommand('insertText', false, arguments[1])",
        css,
        text);
  }

  double scrollTop(String css) {
    return ((Number) run("return document.querySelector(arguments[0]).scrollTop", css))
        .doubleValue();
  }

  double pageTop() {
    return ((Number) run("return window.pageYOffset")).doubleValue();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void pressWith(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  void undo() {
    pressWith(Keys.CONTROL, "z");
  }

  void moveTo(Point point) {
    mouse("mouseMoved", point, "none", 0);
  }

  /** Points are those of the whole page's viewport, also inside a frame. */
  void click(Point point) {
    moveTo(point);
    mouse("mousePressed", point, "left", 1);
    mouse("mouseReleased", point, "left", 1);
  }

  /** With the button held from one point to another. */
  void drag(Point from, Point to) {
    moveTo(from);
    mouse("mousePressed", from, "left", 1);
    mouse("mouseMoved", to, "left", 0);
    mouse("mouseReleased", to, "left", 1);
  }

  private void mouse(String type, Point point, String button, int clicks) {
    driver.executeCdpCommand(
        "Input.dispatchMouseEvent",
        Map.of(
            "type", type,
            "x", point.getX(),
            "y", point.getY(),
            "button", button,
            "clickCount", clicks));
  }

  /** Where a field stands in the whole page's viewport. */
  Rectangle box(String id) {
    Rectangle box = boxInFrame(id);
    if (frame != null) {
      String inner = frame;
      driver.switchTo().defaultContent();
      Rectangle around = boxInFrame(inner);
      driver.switchTo().frame(field(inner));
      box.translate(around.x, around.y);
    }
    return box;
  }

  private Rectangle boxInFrame(String id) {
    Map<?, ?> rect =
        (Map<?, ?>)
            run(
                "const r=document.querySelector(arguments[0]).getBoundingClientRect();"
                    + "return {x:r.x,y:r.y,w:r.width,h:r.height}",
                id);
    return new Rectangle(
        number(rect, "x"), number(rect, "y"), number(rect, "w"), number(rect, "h"));
  }

  /** Words as they stand in the field, found by letting the browser paint them as selected. */
  Rectangle words(String id, String words) {
    int start = value(id).indexOf(words);
    run(
        "const s=new CSSStyleSheet();"
            + "s.replaceSync('textarea::selection{background:#00ff00;color:#00ff00}');"
            + "document.adoptedStyleSheets=[s];document.querySelector(arguments[0]).focus()",
        id);
    select(id, start, start + words.length());
    Rectangle seen = until("selected words", () -> look().around(0x00ff00, box(id)));
    run("document.adoptedStyleSheets=[]");
    select(id, 0, 0);
    return seen;
  }

  /** Waits for underlines of a colour in a field. */
  Rectangle marks(String id, int colour) {
    return until("a mark in " + id, () -> marksNow(id, colour));
  }

  /** The state at the lower edge has a dot of the marks' colour, so that edge is left out. */
  Rectangle marksNow(String id, int colour) {
    Rectangle part = box(id);
    part.height -= 12;
    return look().around(colour, part);
  }

  void awaitNoMarks(String id, int colour) {
    await("no mark in " + id, () -> marksNow(id, colour) == null);
  }

  Shadow.Node card() {
    return until("the card", () -> first("card"));
  }

  void awaitNoCard() {
    await("no card", () -> first("card") == null);
  }

  /** The state of a field, whichever says so. */
  Shadow.Node badge(String words) {
    await(
        "the state \"" + words + "\"",
        () -> shownState(words).isPresent(),
        () -> String.join("\n", shadow.all().stream().map(Shadow.Node::text).toList()));
    return shownState(words).orElseThrow();
  }

  private Optional<Shadow.Node> shownState(String words) {
    return shownOf("badge").filter(node -> node.text().equals(words)).findFirst();
  }

  Shadow.Node first(String className) {
    return shownOf(className).findFirst().orElse(null);
  }

  private Stream<Shadow.Node> shownOf(String className) {
    return shadow.ofClass(className).stream()
        .filter(node -> !node.attributes().containsKey("hidden"));
  }

  Pixels look() {
    return new Pixels(driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Keeps what is on screen, for people to look at. */
  void keepPicture(String name) {
    Pixels.keep(name, driver.getScreenshotAs(OutputType.BYTES));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  void await(String what, Supplier<Boolean> isSo) {
    until(what, () -> isSo.get() ? true : null);
  }

  void await(String what, Supplier<Boolean> isSo, Supplier<String> instead) {
    try {
      await(what, isSo);
    } catch (AssertionError inVain) {
      throw new AssertionError(inVain.getMessage() + "; there is\n" + instead.get(), inVain);
    }
  }

  <T> T until(String what, Supplier<T> found) {
    return Waiting.until(PATIENCE_SECONDS, what, found);
  }

  private static int number(Map<?, ?> rect, String name) {
    return (int) Math.round(((Number) rect.get(name)).doubleValue());
  }
}

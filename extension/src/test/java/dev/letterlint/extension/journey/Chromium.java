package dev.letterlint.extension.journey;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the Chromium of this machine with the unpacked extension in it. */
public final class Chromium {

  private static final String BROWSER = "chromium";
  private static final String DRIVER = "chromedriver";
  private static final int PATIENCE_SECONDS = 60;

  private Chromium() {}

  /** What is missing here, for a person to read; empty when a browser can be started. */
  public static String missing() {
    return Programs.missing(List.of(BROWSER, DRIVER));
  }

  /** A browser for which the hosts of {@code board} are served by it. */
  static ChromeDriver start(JobBoard board, Dimension window) {
    if (!missing().isEmpty()) {
      throw new IllegalStateException("This machine has no " + missing());
    }
    return start(window, options(board));
  }

  /** The same, with all that goes over the network written to a file, bytes and all. */
  static ChromeDriver start(JobBoard board, Dimension window, Path log) {
    ChromeOptions options = options(board);
    options.addArguments("--log-net-log=" + log, "--net-log-capture-mode=Everything");
    return start(window, options);
  }

  private static ChromeDriver start(Dimension window, ChromeOptions options) {
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(Programs.onPath(DRIVER)).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    closeWelcome(driver);
    measure(driver, window, 1);
    return driver;
  }

  /** The extension opens a page where it is new, as it is in each browser that is started here. */
  private static void closeWelcome(ChromeDriver driver) {
    String welcome =
        Waiting.until(PATIENCE_SECONDS, "the extension's first page", () -> welcome(driver));
    if (driver.getWindowHandle().equals(welcome)) {
      Set<String> handles = driver.getWindowHandles();
      handles.remove(welcome);
      driver.switchTo().window(handles.iterator().next());
    }
    driver.executeCdpCommand("Target.closeTarget", Map.of("targetId", welcome));
    Waiting.until(PATIENCE_SECONDS, "its end", () -> welcome(driver) == null ? true : null);
  }

  private static String welcome(ChromeDriver driver) {
    for (Object target :
        (List<?>) driver.executeCdpCommand("Target.getTargets", Map.of()).get("targetInfos")) {
      Map<?, ?> told = (Map<?, ?>) target;
      if (String.valueOf(told.get("url")).endsWith("/welcome.html")) {
        return String.valueOf(told.get("targetId"));
      }
    }
    return null;
  }

  /** A window of so many CSS pixels, on a screen of so many device pixels a CSS pixel. */
  static void measure(ChromeDriver driver, Dimension window, double devicePixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            window.getWidth(),
            "height",
            window.getHeight(),
            "deviceScaleFactor",
            devicePixels,
            "mobile",
            false));
  }

  /** Chromium makes it from the folder of an unpacked extension: the letters a to p for hex. */
  static String extensionId() {
    try {
      byte[] folder = System.getProperty("letterlint.unpacked").getBytes(StandardCharsets.UTF_8);
      String hex = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(folder));
      StringBuilder id = new StringBuilder();
      for (char digit : hex.substring(0, 32).toCharArray()) {
        id.append((char) ('a' + Character.digit(digit, 16)));
      }
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ChromeOptions options(JobBoard board) {
    String extension = System.getProperty("letterlint.unpacked");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Programs.onPath(BROWSER));
    options.addArguments(flags(board));
    options.addArguments(
        "--load-extension=" + extension, "--disable-extensions-except=" + extension);
    return options;
  }

  static List<String> flags(JobBoard board) {
    return List.of(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        // So that a picture shows the card as it comes to rest.
        "--force-prefers-reduced-motion",
        "--ignore-certificate-errors",
        // The inspector then sees the frames of other origins too.
        "--disable-site-isolation-trials",
        "--disable-features=IsolateOrigins,site-per-process",
        "--host-resolver-rules=" + board.resolverRules());
  }

  static File program() {
    return Programs.onPath(BROWSER);
  }
}

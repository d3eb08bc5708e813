package dev.letterlint.server.site;

import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The start page, and the built extension and script for those who came for them. */
@Component
final class Site implements Assets {

  private static final Map<String, String> FILES =
      Map.of(
          "/", "site/index.html",
          "/site/letterlint.css", "site/letterlint.css",
          "/site/letterlint.svg", "site/letterlint.svg",
          "/favicon.ico", "site/letterlint.svg",
          "/extension.zip", "web/extension.zip",
          "/letterlint.js", "web/letterlint.js");

  private final Map<String, Asset> assets = new HashMap<>();

  Site() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      assets.put(file.getKey(), Asset.read(new ClassPathResource(file.getValue())));
    }
  }

  @Override
  public Asset at(String path) {
    return assets.get(path);
  }
}

package dev.letterlint.server.practice;

import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms of the job boards as the extension's tests know them, for anyone to practise on. Each
 * page is served as it is but for one more script: the extension's own, so it lints without being
 * installed.
 */
@Component
final class PracticePages implements Assets {

  static final String ROOT = "/practice/";

  private static final String FOLDER = "web/pages/";
  private static final String END_OF_PAGE = "</body>";
  private static final String SCRIPT = "<script src=\"/content.js\" defer></script>\n";

  private final Map<String, Asset> assets = new HashMap<>();

  PracticePages() throws IOException {
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
      assets.put(path(file), asset(file));
    }
  }

  @Override
  public Asset at(String path) {
    return assets.get(path);
  }

  private static String path(Resource file) throws IOException {
    String address = file.getURL().getPath();
    return ROOT + address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
  }

  private static Asset asset(Resource file) throws IOException {
    return file.getURL().getPath().endsWith(".html") ? page(file) : Asset.read(file);
  }

  private static Asset page(Resource file) throws IOException {
    String page = file.getContentAsString(StandardCharsets.UTF_8);
    return Asset.html(page.replace(END_OF_PAGE, SCRIPT + END_OF_PAGE));
  }
}

package dev.letterlint.server.practice;

import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The job boards' forms that the extension's tests use, for anyone to practise on. They load the
 * extension's own scripts from here, and so are linted without its being installed.
 */
@Component
final class PracticePages implements Assets {

  private static final String ROOT = "/practice/";
  private static final String FOLDER = "web/pages/";
  private static final List<String> SCRIPTS = List.of("content.js", "panel.js", "resume.js");
  private static final String INDEX = "index.html";

  private final Map<String, Asset> assets = new HashMap<>();

  PracticePages() throws IOException {
    for (String script : SCRIPTS) {
      assets.put(ROOT + script, Asset.read(new ClassPathResource("web/" + script)));
    }
    for (Resource file : files()) {
      String path = path(file);
      assets.put(path, Asset.read(file));
      if (path.endsWith(INDEX)) {
        assets.put(path.substring(0, path.length() - INDEX.length()), assets.get(path));
      }
    }
  }

  @Override
  public Asset at(String path) {
    return assets.get(path);
  }

  private static Resource[] files() throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:" + FOLDER + "**/*.*");
  }

  private static String path(Resource file) throws IOException {
    String address = file.getURL().getPath();
    return ROOT + address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
  }
}

package dev.letterlint.server.api;

import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The description of the API for programs, kept by hand and held against the routes by a test. */
@Component
final class Description implements Assets {

  static final String PATH = "/api/v1/openapi.yaml";

  private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

  private final Asset file;

  Description() throws IOException {
    file = new Asset(YAML, new ClassPathResource("api/openapi.yaml").getContentAsByteArray());
  }

  @Override
  public Asset at(String path) {
    return path.equals(PATH) ? file : null;
  }
}

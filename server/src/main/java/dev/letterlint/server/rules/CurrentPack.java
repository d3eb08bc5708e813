package dev.letterlint.server.rules;

import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Serves the pack that ships with this server, byte for byte. */
@Component
final class CurrentPack implements Assets {

  static final String PATH = "/api/v1/rules/pack";

  private final Asset pack;

  CurrentPack() throws IOException {

    pack = Asset.read(new ClassPathResource("dev/letterlint/pack.json"));
  }

  @Override
  public Asset at(String path) {
    return path.equals(PATH) ? pack : null;
  }
}

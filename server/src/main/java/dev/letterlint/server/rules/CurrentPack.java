package dev.letterlint.server.rules;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Serves the pack that ships with this server, byte for byte. */
@Component
final class CurrentPack implements Assets {

  static final String PATH = "/api/v1/rules/pack";

  private final Asset pack;

  CurrentPack(MeterRegistry metrics) {
    String version = String.valueOf(BuiltInPack.read().version());
    Counter served = metrics.counter("letterlint.rules.served", "version", version);
    pack = new Asset(MediaType.APPLICATION_JSON, BuiltInPack.bytes(), served::increment);
  }

  @Override
  public Asset at(String path) {
    return path.equals(PATH) ? pack : null;
  }
}

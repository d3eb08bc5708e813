package dev.letterlint.server.api;

import dev.letterlint.sync.Status;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How the sync's values are spelled in JSON; the values themselves know no library. */
@Component
final class WireFormat implements JsonMapperBuilderCustomizer {

  WireFormat() {}

  @EnumNaming(EnumNamingStrategies.LowerCaseStrategy.class)
  private interface InLowerCase {}

  @Override
  public void customize(JsonMapper.Builder json) {
    json.addMixIn(Status.class, InLowerCase.class);
    // A text is a string and nothing that merely prints like one.
    json.withCoercionConfig(
        LogicalType.Textual,
        text -> {
          text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
          text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
          text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
  }
}

package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.letterlint.rule.Data;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class JsonDataTest {

  @Test
  void holdsTheBuiltInPackAsJacksonsTreeDoes() {
    byte[] pack = BuiltInPack.bytes();
    assertSame(new JacksonData(JsonMapper.shared().readTree(pack)), JsonData.read(pack));
  }

  @Test
  void holdsEveryKindOfValueAsJacksonsTreeDoes() {
    byte[] json =
        "{\"z\":[1,-2.5,true,\"\\u00e9\\n\",{}],\"a\":{\"b\":null,\"c\":[]},\"d\":\"\"}"
            .getBytes(StandardCharsets.UTF_8);
    assertSame(new JacksonData(JsonMapper.shared().readTree(json)), JsonData.read(json));
  }

  private static void assertSame(Data expected, Data actual) {
    if (expected == null) {
      assertNull(actual);
      return;
    }
    assertEquals(expected.isObject(), actual.isObject());
    assertEquals(expected.text(), actual.text());
    assertEquals(expected.names(), actual.names());
    for (String name : expected.names()) {
      assertSame(expected.get(name), actual.get(name));
    }
    assertEquals(expected.items().size(), actual.items().size());
    if (!expected.isObject() && expected.text() == null) {
      for (int i = 0; i < expected.items().size(); i++) {
        assertSame(expected.items().get(i), actual.items().get(i));
      }
    }
  }
}

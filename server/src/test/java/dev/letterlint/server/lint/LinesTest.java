package dev.letterlint.server.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinesTest {

  private static final String TEXT = "a\r\nb\r\r😀c\nd";

  @ParameterizedTest
  @CsvSource({"0,1:1", "3,2:1", "4,2:2", "5,3:1", "6,4:1", "8,4:3", "10,5:1", "11,5:2"})
  void endWithLineFeedReturnOrBoth(int offset, String position) {
    assertEquals(position, new Lines(TEXT).position(offset));
  }

  @ParameterizedTest
  @CsvSource({"'',0,1:1", "'\n',1,2:1"})
  void countTheOneAfterTheLastEnd(String text, int offset, String position) {
    assertEquals(position, new Lines(text).position(offset));
  }
}

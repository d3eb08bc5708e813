package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventLinesTest {

  private static final String TEXT =
      ": alive\n\nevent:rules\ndata:{\"version\":3}\n\nid:t\r\nevent: changed\r\ndata: {\"token\":\"t\"}\r\n\r\n";

  private final List<String> heard = new ArrayList<>();
  private final EventLines events = new EventLines((name, data) -> heard.add(name + data));

  @Test
  void hearsTheSameInWhateverPiecesItComes() {
    events.take(TEXT);
    List<String> whole = List.copyOf(heard);
    assertEquals(List.of("rules{\"version\":3}", "changed{\"token\":\"t\"}"), whole);
    heard.clear();
    for (int i = 0; i < TEXT.length(); i++) {
      events.take(TEXT.substring(i, i + 1));
    }
    assertEquals(whole, heard);
  }

  @Test
  void hearsNothingOfAnEventThatIsCutOff() {
    events.take("event:changed\ndata:{\"tok");
    assertEquals(List.of(), heard);
  }
}

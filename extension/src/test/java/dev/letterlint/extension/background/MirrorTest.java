package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MirrorTest {

  private static final Map<String, String> NONE = Map.of();

  @Test
  void whatIsChosenHereGoesToTheRecords() {
    Mirror mirror = new Mirror(Map.of("a", "1"), NONE, NONE);
    assertEquals(Map.of("a", "1"), mirror.forRecords());
    assertFalse(mirror.changesHere());
    assertEquals(Map.of("a", "1"), mirror.agreed());
  }

  @Test
  void whatIsTakenBackHereIsDeletedThere() {
    Mirror mirror = new Mirror(NONE, Map.of("a", "1"), Map.of("a", "1"));
    assertEquals(Collections.singletonMap("a", null), mirror.forRecords());
    assertFalse(mirror.changesHere());
    assertEquals(NONE, mirror.agreed());
  }

  @Test
  void whatAnotherMachineChoseComesHere() {
    Mirror mirror = new Mirror(Map.of("a", "1"), Map.of("a", "1"), Map.of("a", "2", "b", "3"));
    assertEquals(NONE, mirror.forRecords());
    assertTrue(mirror.changesHere());
    assertEquals(Map.of("a", "2", "b", "3"), mirror.agreed());
  }

  @Test
  void whatAnotherMachineTookBackGoesHere() {
    Mirror mirror = new Mirror(Map.of("a", "1"), Map.of("a", "1"), NONE);
    assertTrue(mirror.changesHere());
    assertEquals(NONE, mirror.agreed());
  }

  @Test
  void ofOneKeyChangedOnBothSidesThisMachinesWordGoesToTheMerge() {
    Mirror mirror = new Mirror(Map.of("a", "2"), Map.of("a", "1"), Map.of("a", "3"));
    assertEquals(Map.of("a", "2"), mirror.forRecords());
    assertFalse(mirror.changesHere());
  }

  @Test
  void nothingIsDoneWhereBothSayTheSame() {
    Mirror mirror = new Mirror(Map.of("a", "2"), Map.of("a", "1"), Map.of("a", "2"));
    assertEquals(NONE, mirror.forRecords());
    assertFalse(mirror.changesHere());
    assertEquals(Map.of("a", "2"), mirror.agreed());
  }
}

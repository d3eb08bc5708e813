package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.sync.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two devices of one person, whatever lies between them and the server. */
abstract class TwoDevices {

  /** Made anew for each test by the class that knows the way between them. */
  Device laptop;

  Device desktop;

  @Test
  void keepBothTextsWhenTwoMachinesEdit() {
    laptop.add("first");
    allSync();
    laptop.edit(laptop.live().get(0), "from the laptop");
    desktop.edit(desktop.live().get(0), "from the desktop");
    allSync();
    List<String> both =
        List.of(
            "SNIPPET|title (edited on desktop)|from the desktop", "SNIPPET|title|from the laptop");
    assertEquals(both, bodies(laptop));
    assertEquals(both, bodies(desktop));
  }

  /** A merge made on one side needs a round more to reach the other. */
  void allSync() {
    for (int i = 0; i < 3; i++) {
      laptop.sync();
      desktop.sync();
    }
  }

  static List<String> bodies(Device device) {
    return device.live().stream().map(Held::body).sorted().toList();
  }
}

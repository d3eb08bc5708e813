package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.sync.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two people at two machines see, over the real client and server. */
final class TwoDevicesTest extends TwoDevices {

  private final Chance chance = new Chance(11);
  private final Household server = new MemoryHousehold(chance);

  TwoDevicesTest() {
    laptop = new Device("laptop", server, chance);
    desktop = new Device("desktop", server, chance);
  }

  @Test
  void oneDeviceAloneNeverMakesACopy() {
    laptop.add("v0");
    for (int i = 1; i < 200; i++) {
      laptop.edit(laptop.live().get(0), "v" + i);
      laptop.sync(40);
      laptop.repeatOldRequest();
    }
    laptop.sync();
    assertEquals(List.of("SNIPPET|title|v199"), bodies(laptop));
    assertEquals(1, server.everything().size());
  }

  @Test
  void aRestoredServerGetsBackWhatAnyDeviceHolds() {
    laptop.add("old");
    allSync();
    server.backUpAfresh();
    laptop.edit(laptop.live().get(0), "new");
    laptop.add("another");
    desktop.set(Type.WORD, "Kubernetes", "Kubernetes");
    allSync();
    server.restore(chance);
    desktop.add("written after the restore");
    allSync();
    List<String> all =
        List.of(
            "SNIPPET|title|another",
            "SNIPPET|title|new",
            "SNIPPET|title|written after the restore",
            "WORD|title|Kubernetes");
    assertEquals(all, bodies(laptop));
    assertEquals(all, bodies(desktop));
  }

  @Test
  void anEmptiedServerIsFilledAgain() {
    server.backUpAfresh();
    laptop.add("text");
    allSync();
    server.restore(chance);
    desktop.sync();
    assertEquals(1, server.everything().size());
    allSync();
    assertEquals(List.of("SNIPPET|title|text"), bodies(laptop));
  }

  @Test
  void twinsOfOneProfileMakeOneCopy() {
    laptop.add("text");
    allSync();
    laptop.edit(laptop.live().get(0), "mine");
    Device twin = laptop.twin("twin");
    desktop.edit(desktop.live().get(0), "theirs");
    desktop.sync();
    laptop.sync();
    twin.sync();
    allSync();
    assertEquals(2, server.everything().size());
    assertEquals(bodies(desktop), bodies(laptop));
  }
}

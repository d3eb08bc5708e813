package dev.letterlint.server.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server takes from its drop folder, keeps, and refuses. */
final class PublisherTest implements Publisher.Listener {

  @TempDir private Path folder;
  @TempDir private Path author;

  private final List<Integer> taken = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Override
  public void taken(Release release) {
    taken.add(release.manifest().version());
  }

  @Override
  public void refused(Path manifest, Refused why) {
    refused.add(why.gate().word());
  }

  @Test
  void takesWhatIsDroppedAndKnowsItAfterARestart() throws IOException {
    Publisher publisher = started();
    drop(1, 2);
    publisher.look();
    publisher.look();
    assertEquals(List.of(2), taken);
    started();
    assertEquals(List.of(2, 2), taken);
    assertEquals(List.of(), refused);
  }

  @Test
  void aDamagedMemoryIsToldWithWhatToDo() throws IOException {
    Files.writeString(folder.resolve("succession.txt"), "1 two");
    String said = assertThrows(IllegalStateException.class, this::started).getMessage();
    assertTrue(said.contains("succession.txt is damaged"), said);
    assertTrue(said.contains("Put it back from a backup"), said);
  }

  @Test
  void keepsTheLastOneWhenTheNextIsRefusedAndSaysWhy() throws IOException {
    Publisher publisher = started();
    drop(1, 3);
    publisher.look();
    drop(1, 2);
    publisher.look();
    publisher.look();
    assertEquals(List.of(3), taken);
    assertEquals(List.of("version"), refused);
    String why = Files.readString(folder.resolve("drop/rules.manifest.refused.txt"));
    assertTrue(why.startsWith("version: Version 2"), why);
    started();
    assertEquals(List.of(3, 3), taken);
  }

  @Test
  void beginsWithTheReleaseThatWasWrittenLastBeforeAKill() throws IOException {
    Publisher publisher = started();
    drop(1, 2);
    publisher.look();
    byte[] next = Signer.content(author, 1, 3);
    // Killed before it remembered: the release is in its place, its version is not noted.
    new ReleaseFolder(folder)
        .write("current", Signer.sign(Signer.manifest(1, 3, next), Signer.ACTIVE), next);
    started();
    assertEquals(List.of(2, 3), taken);
  }

  private Publisher started() {
    Publisher publisher =
        new Publisher(
            folder, folder.resolve("drop"), TrustedKeys.ofThisBuild(), Succession.of(1, 1), this);
    publisher.begin();
    return publisher;
  }

  private void drop(int epoch, int version) throws IOException {
    byte[] content = Signer.content(author, epoch, version);
    byte[] signed = Signer.sign(Signer.manifest(epoch, version, content), Signer.ACTIVE);
    new ReleaseFolder(folder.resolve("drop")).write("rules", signed, content);
  }
}

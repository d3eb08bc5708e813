package dev.letterlint.server.release;

import dev.letterlint.release.Gate;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of releases: signed manifests, and packs named by the SHA-256 of their content. */
public final class ReleaseFolder {

  public static final String MANIFEST = ".manifest";
  private static final String PACK = ".pack";

  private final Path folder;

  public ReleaseFolder(Path folder) {
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /** The manifests in it, by name. */
  public List<Path> manifests() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(MANIFEST)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The release that a manifest in this folder is of.
   *
   * @throws Refused where a gate refuses it, or its pack is missing
   */
  public Release open(Path manifest, TrustedKeys keys, Succession succession) {
    try {
      return Release.open(Files.readAllBytes(manifest), this::content, keys, succession);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private byte[] content(Manifest manifest) {
    Path file = pack(manifest.sha256());
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > Manifest.MOST_BYTES) {
        throw new Refused(Gate.CONTENT, "There is no pack " + file.getFileName() + " beside it");
      }
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a release, the pack before the manifest that names it; the manifest's file. */
  public Path write(String name, byte[] signed, byte[] content) throws IOException {
    Files.createDirectories(folder);
    put(pack(Release.sha256(content)), content);
    Path manifest = folder.resolve(name + MANIFEST);
    put(manifest, signed);
    return manifest;
  }

  /** Whoever looks meanwhile sees the whole file or none. */
  private static void put(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes a release out again. */
  void remove(Path manifest, Manifest of) throws IOException {
    Files.deleteIfExists(manifest);
    Files.deleteIfExists(pack(of.sha256()));
  }

  /** Takes out a pack that no manifest here names any more. */
  void removePack(byte[] content) throws IOException {
    Files.deleteIfExists(pack(Release.sha256(content)));
  }

  private Path pack(String sha256) {
    return folder.resolve(sha256 + PACK);
  }
}

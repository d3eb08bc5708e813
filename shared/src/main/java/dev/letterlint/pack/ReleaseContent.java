package dev.letterlint.pack;

import dev.letterlint.lint.Linter;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.StrictJson;
import dev.letterlint.rule.Data;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import dev.letterlint.rule.PackReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content of a release as bytes: made of rule files, and held against the gates. */
public final class ReleaseContent {

  /** Nobody begins another one. */
  private static final int TEAM_EPOCH = 1;

  private static final int MOST_PACKED = Manifest.MOST_PACKED_BYTES;
  private static final String GOOD_LETTERS = "/dev/letterlint/good-letters.json";

  private ReleaseContent() {}

  /**
   * Compiles a folder of rule files.
   *
   * @throws PackException when a rule cannot be used
   */
  public static byte[] build(Path rules, String packId, int epoch, int version) throws IOException {
    return compiled(new RuleFiles(rules).pack(packId, epoch, version));
  }

  /**
   * The same of a team's rules, which may name the lexicons of the built-in pack.
   *
   * @throws PackException when a rule cannot be used
   */
  public static byte[] buildTeam(Path rules, String packId, int version) throws IOException {
    JsonNode builtIn = JsonMapper.shared().readTree(BuiltInPack.bytes());
    ObjectNode lexicons = (ObjectNode) builtIn.required("lexicons");
    return compiled(new RuleFiles(rules, lexicons).pack(packId, TEAM_EPOCH, version));
  }

  private static byte[] compiled(PackFile written) {
    return new PackFile(PackCompiler.compileWhole(written.root())).bytes();
  }

  /** JSON from outside in the shape the readers want; refuses what no author would write. */
  public static Data read(byte[] json) {
    StrictJson.check(new String(json, StandardCharsets.UTF_8));
    try {
      Data root = JsonData.readStrictly(json);
      if (root == null) {
        throw new PackException("There is nothing in it");
      }
      return root;
    } catch (PackException unreadable) {
      throw new Refused(Gate.FORM, unreadable.getMessage());
    }
  }

  /**
   * The pack of an official release, or of a team's.
   *
   * @throws Refused when it does not pass a gate
   */
  public static Pack check(byte[] content, boolean ofTeam) {
    if (content.length > Manifest.MOST_BYTES || packed(content).length > MOST_PACKED) {
      throw new Refused(
          Gate.SIZE,
          "The pack has more than "
              + Manifest.MOST_BYTES
              + " bytes, or "
              + MOST_PACKED
              + " when it is packed");
    }
    Gates gates = new Gates(Linter.of(BuiltInPack.read()), goodLetters());
    Data root = read(content);
    return ofTeam ? gates.checkTeam(root) : gates.check(root);
  }

  /** The epoch that a pack says it is of. */
  public static int epoch(byte[] content) {
    return new Fields("The pack", read(content)).number("epoch", 0);
  }

  /** A manifest as JSON, ready to be signed. */
  public static String write(Manifest manifest) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", Manifest.FORMAT);
    json.put("packId", manifest.packId());
    json.put("epoch", manifest.epoch());
    json.put("version", manifest.version());
    json.put("sha256", manifest.sha256());
    json.put("size", manifest.size());
    json.put("rollout", manifest.rollout());
    ArrayNode revoked = json.putArray("revoked");
    manifest.revoked().forEach(revoked::add);
    return json.toString();
  }

  /** The pack as it is delivered. */
  public static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** What is packed, as long as that is not more than a pack may have. */
  public static byte[] unpacked(byte[] packed) {
    if (packed.length > MOST_PACKED) {
      throw new Refused(Gate.SIZE, "The pack has more than " + MOST_PACKED + " bytes");
    }
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] content = gzip.readNBytes(Manifest.MOST_BYTES + 1);
      if (content.length > Manifest.MOST_BYTES) {
        throw new Refused(
            Gate.SIZE, "The pack has more than " + Manifest.MOST_BYTES + " bytes unpacked");
      }
      return content;
    } catch (IOException broken) {
      throw new Refused(Gate.SIZE, "The pack is no whole gzip");
    }
  }

  /** A linter with what passed. */
  public static Linter linter(byte[] content) {
    return Linter.ofCompiled(PackReader.read(read(content)));
  }

  private static List<String> goodLetters() {
    try (InputStream in = ReleaseContent.class.getResourceAsStream(GOOD_LETTERS)) {
      return JsonData.read(in.readAllBytes()).items().stream().map(Data::text).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

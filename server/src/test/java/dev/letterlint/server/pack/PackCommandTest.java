package dev.letterlint.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.lint.Streams;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TeamSigner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackCommandTest {

  private static final Path KEYS = Path.of("../shared/src/main/development-keys");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void goesFromRuleFilesToARelease() throws IOException {
    Path pack = pack(2);
    assertEquals(PackCommand.DONE, run("check", pack.toString()), err.toString());
    Path key = folder.resolve("key.pem");
    Files.writeString(
        key,
        Files.readString(KEYS.resolve("active-private.pem")) + Signer.publicKey(Signer.ACTIVE));
    Path drop = folder.resolve("drop");
    assertEquals(
        PackCommand.DONE,
        run("sign", "--key", key.toString(), "--rollout", "30", pack.toString(), drop.toString()),
        err.toString());
    assertEquals(PackCommand.DONE, run("verify", drop.toString()), err.toString());
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("letterlint-1.2.manifest is good"));
    assertEquals(PackCommand.REFUSED, run("verify", "--after", "1.9", drop.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("gate \"version\""), err.toString());
  }

  @Test
  void aKeyThatNobodyKnowsIsRefused() throws IOException {
    Path key = folder.resolve("mine.pem");
    assertEquals(PackCommand.DONE, run("keys", key.toString()), err.toString());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    Path drop = folder.resolve("drop");
    assertEquals(
        PackCommand.DONE,
        run("sign", "--key", key.toString(), pack(2).toString(), drop.toString()));
    assertEquals(PackCommand.REFUSED, run("verify", drop.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("gate \"key\""), err.toString());
  }

  @Test
  void tellsWhatAppearsAndVanishes() throws IOException {
    Path old = folder.resolve("old.json");
    Path fresh = pack(2);
    String rules = Files.readString(fresh);
    Files.writeString(old, rules.replace("\"kinds\":[\"letter\"]", "\"kinds\":[\"resume\"]"));
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "A zebra crossing wins.");
    assertEquals(
        PackCommand.DONE,
        run("diff", old.toString(), fresh.toString(), texts.toString()),
        err.toString());
    String table = out.toString(StandardCharsets.UTF_8);
    assertTrue(table.contains("+ a.txt\ttest.zebra\twarning\t2\tzebra crossing"), table);
    assertTrue(table.endsWith("1 appear, 0 vanish" + System.lineSeparator()), table);
  }

  @Test
  void aPackThatFailsIsNotSigned() throws IOException {
    Path pack = pack(2);
    Files.writeString(pack, Files.readString(pack).replace("A ‹zebra crossing› wins.", "‹A› b."));
    assertEquals(
        PackCommand.REFUSED,
        run(
            "sign",
            "--key",
            KEYS.resolve("active-private.pem").toString(),
            pack.toString(),
            folder.resolve("drop").toString()));
    assertTrue(Files.notExists(folder.resolve("drop")));
  }

  @Test
  void aTeamsRulesMayNameTheOfficialLexiconsAndAreNoErrors() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("team/style"));
    Path rule = rules.resolve("style.giraffe.yaml");
    Files.writeString(
        rule,
        TeamSigner.GIRAFFE
            .replace("pink {giraffe|giraffes}", "<database> giraffe")
            .replace("pink giraffe", "PostgreSQL giraffe"));
    Path pack = folder.resolve("team.json");
    Path key = folder.resolve("team.pem");
    assertEquals(PackCommand.DONE, run("keys", key.toString()), err.toString());
    assertEquals(PackCommand.DONE, build(rules, pack), err.toString());
    assertEquals(PackCommand.DONE, run("check", "--team", pack.toString()), err.toString());
    String drop = folder.resolve("drop").toString();
    assertEquals(
        PackCommand.DONE,
        run("sign", "--team", "--key", key.toString(), pack.toString(), drop),
        err.toString());
    Files.writeString(rule, Files.readString(rule).replace("severity: warning", "severity: error"));
    assertEquals(PackCommand.DONE, build(rules, pack), err.toString());
    assertEquals(
        PackCommand.REFUSED, run("sign", "--team", "--key", key.toString(), pack.toString(), drop));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("gate \"team\""), err.toString());
  }

  private int build(Path rules, Path pack) {
    return run("build", "--team", "--version", "1", rules.toString(), pack.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bake",
        "keys",
        "build rules pack",
        "build --version x rules pack",
        "build --speed 1 rules pack",
        "check no-such-file",
        "sign no-such-file folder",
        "verify no-such-folder"
      })
  void whatCannotBeCarriedOutIsSaid(String line) {
    assertEquals(PackCommand.BAD_USAGE, run(line.split(" ")));
    assertTrue(err.size() > 0);
  }

  private Path pack(int version) throws IOException {
    // The signer writes the rule files, the command compiles them.
    Signer.content(folder, 1, version);
    Path pack = folder.resolve("pack.json");
    String rules = folder.resolve("rules").toString();
    int status = run("build", "--version", String.valueOf(version), rules, pack.toString());
    assertEquals(PackCommand.DONE, status, err.toString());
    return pack;
  }

  private int run(String... args) {
    return new PackCommand(
            new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false))
        .run(args);
  }
}

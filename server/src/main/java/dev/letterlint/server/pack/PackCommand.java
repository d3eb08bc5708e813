package dev.letterlint.server.pack;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import dev.letterlint.server.lint.Streams;
import dev.letterlint.server.release.Keys;
import dev.letterlint.server.release.Release;
import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.TrustedKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** The command "pack": what an author of rules does with them, from rule files to a release. */
public final class PackCommand {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int BAD_USAGE = 2;

  private static final String TEAM = "team";

  static final String HELP =
      """
      usage: java -jar letterlint.jar pack keys FILE
               makes a key pair: FILE is secret, FILE.pub is for everyone
             java -jar letterlint.jar pack build [--team] [--id ID] [--epoch N] --version N RULES PACK
               compiles a folder of rule files; a team's own may name the official lexicons
             java -jar letterlint.jar pack check [--team] PACK
               holds a compiled pack against all gates
             java -jar letterlint.jar pack sign [--team] --key FILE [--rollout PERCENT] [--revoke KEY]… PACK FOLDER
               writes a release into a folder, as a server's drop folder takes it
             java -jar letterlint.jar pack verify [--after EPOCH.VERSION] FOLDER
               opens the releases in a folder by the keys of this jar
             java -jar letterlint.jar pack diff OLD NEW FOLDER
               tells which findings appear and vanish over the texts of a folder

      Exit status: 1 when a gate refuses, 2 for a command line that cannot be carried out, else 0.
      """;

  private final Streams streams;

  public PackCommand(Streams streams) {
    this.streams = streams;
  }

  /** Carries out one command line and returns its exit status; what it wrote is flushed. */
  public int run(String... args) {
    try {
      return carryOut(args.length == 0 ? "help" : args[0], parsed(args));
    } catch (Refused refused) {
      return say(REFUSED, "refused at the gate \"" + refused.gate().word() + "\": ", refused);
    } catch (NoSuchFileException missing) {
      return say(BAD_USAGE, "there is no file ", missing);
    } catch (ParseException | IOException | IllegalArgumentException | PackException wrong) {
      return say(BAD_USAGE, "", wrong);
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  private int carryOut(String command, CommandLine line) throws IOException, ParseException {
    List<String> files = line.getArgList();
    switch (command + " " + files.size()) {
      case "keys 1" -> keys(Path.of(files.get(0)));
      case "build 2" -> build(line, Path.of(files.get(0)), Path.of(files.get(1)));
      case "check 1" -> check(Path.of(files.get(0)), line.hasOption(TEAM));
      case "sign 2" -> sign(line, Path.of(files.get(0)), Path.of(files.get(1)));
      case "verify 1" -> verify(line, Path.of(files.get(0)));
      case "diff 3" -> diff(files);
      default -> {
        streams.err().print(HELP);
        return BAD_USAGE;
      }
    }
    return DONE;
  }

  private void keys(Path file) throws IOException {
    KeyPair pair = Keys.fresh();
    // The secret one is nobody else's from its first byte on.
    Files.createFile(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    String shared = Keys.write(pair.getPublic());
    Files.writeString(file, Keys.write(pair.getPrivate()) + shared);
    Files.writeString(Path.of(file + ".pub"), shared);
    streams.out().println("The key " + Keys.name(pair.getPublic()) + " is in " + file);
  }

  private void build(CommandLine line, Path rules, Path pack) throws IOException, ParseException {
    String id = line.getOptionValue("id", line.hasOption(TEAM) ? TEAM : "letterlint");
    int version = number(line, "version", null);
    byte[] content =
        line.hasOption(TEAM)
            ? ReleaseContent.buildTeam(rules, id, version)
            : ReleaseContent.build(rules, id, number(line, "epoch", "1"), version);
    Files.write(pack, content);
    streams.out().println(pack + " has " + content.length + " bytes");
  }

  private void check(Path file, boolean ofTeam) throws IOException {
    Pack pack = ReleaseContent.check(Files.readAllBytes(file), ofTeam);
    streams
        .out()
        .println(pack.id() + " " + pack.version() + " passes: " + pack.rules().size() + " rules");
  }

  private void sign(CommandLine line, Path file, Path folder) throws IOException, ParseException {
    String pem = Files.readString(Path.of(required(line, "key")));
    byte[] content = Files.readAllBytes(file);
    Pack pack = ReleaseContent.check(content, line.hasOption(TEAM));
    Manifest manifest =
        new Manifest(
            pack.id(),
            ReleaseContent.epoch(content),
            pack.version(),
            Release.sha256(content),
            content.length,
            number(line, "rollout", "100"),
            revoked(line));
    byte[] text = ReleaseContent.write(manifest).getBytes(StandardCharsets.UTF_8);
    byte[] signed = Keys.sign(text, Keys.readPrivate(pem), Keys.name(Keys.readPublic(pem))).bytes();
    String name = pack.id() + "-" + manifest.epoch() + "." + manifest.version();
    streams.out().println(new ReleaseFolder(folder).write(name, signed, content));
  }

  private static List<String> revoked(CommandLine line) {
    String[] keys = line.getOptionValues("revoke");
    return keys == null ? List.of() : Arrays.asList(keys);
  }

  private void verify(CommandLine line, Path path) {
    String[] after = line.getOptionValue("after", "1.0").split("\\.");
    Succession succession =
        Succession.of(Integer.parseInt(after[0]), Integer.parseInt(after[after.length - 1]));
    ReleaseFolder folder = new ReleaseFolder(path);
    if (folder.manifests().isEmpty()) {
      throw new IllegalArgumentException("there is no release in " + path);
    }
    for (Path manifest : folder.manifests()) {
      Release release = folder.open(manifest, TrustedKeys.ofThisBuild(), succession);
      streams
          .out()
          .println(
              manifest.getFileName() + " is good: " + release.pack().rules().size() + " rules");
    }
  }

  private void diff(List<String> files) throws IOException {
    Diff diff =
        new Diff(
            ReleaseContent.linter(Files.readAllBytes(Path.of(files.get(0)))),
            ReleaseContent.linter(Files.readAllBytes(Path.of(files.get(1)))));
    diff.write(Path.of(files.get(2)), streams.out());
  }

  private static CommandLine parsed(String... args) throws ParseException {
    Options options = new Options();
    for (String name : List.of("id", "epoch", "version", "key", "rollout", "revoke", "after")) {
      options.addOption(null, name, true, "");
    }
    options.addOption(null, TEAM, false, "");
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    return DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, rest);
  }

  private static String required(CommandLine line, String option) throws ParseException {
    String value = line.getOptionValue(option);
    if (value == null) {
      throw new ParseException("--" + option + " is missing");
    }
    return value;
  }

  private static int number(CommandLine line, String option, String otherwise)
      throws ParseException {
    String value =
        otherwise == null ? required(line, option) : line.getOptionValue(option, otherwise);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException none) {
      throw new ParseException("--" + option + " takes a whole number, not " + value);
    }
  }

  private int say(int status, String before, Exception why) {
    streams.err().println("letterlint: " + before + why.getMessage());
    return status;
  }
}

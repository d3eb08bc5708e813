package dev.letterlint.server.sync;

import dev.letterlint.sync.Ids;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what strace wrote down of a process, line after line, and does the same to a platter. What
 * was told counts from the moment the telling began, a flush from the moment it was over.
 */
final class Trace {

  /** The calls to write down, and how: all texts in hexadecimal, file descriptors with paths. */
  static final String[] STRACE = {
    "strace",
    "-f",
    "-qq",
    "-xx",
    "-y",
    "-s",
    "1000000",
    "-e",
    "signal=none",
    "-e",
    "trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink"
  };

  private static final Pattern LINE = Pattern.compile("^(\\d+) +(.*)$", Pattern.DOTALL);
  private static final Pattern RESUMED = Pattern.compile("^<\\.\\.\\. \\w+ resumed>(.*)$");
  private static final String UNFINISHED = " <unfinished ...>";
  private static final String DONE = "= 0";

  private final Path directory;
  private final Platter platter;
  private final Map<String, String> begun = new HashMap<>();
  private final StringBuilder told = new StringBuilder();

  /** Follows what happens to the files of a directory. */
  Trace(Path directory, Platter platter) {
    this.directory = directory;
    this.platter = platter;
  }

  /** The revs that the process had printed whole. */
  Set<String> told() {
    return told.toString().lines().filter(Ids::valid).collect(Collectors.toSet());
  }

  void follow(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return;
    }
    String thread = parts.group(1);
    String call = parts.group(2);
    if (call.endsWith(UNFINISHED)) {
      begin(call.substring(0, call.length() - UNFINISHED.length()));
      begun.put(thread, call.substring(0, call.length() - UNFINISHED.length()));
      return;
    }
    Matcher resumed = RESUMED.matcher(call);
    if (resumed.matches()) {
      end(begun.getOrDefault(thread, "") + resumed.group(1));
    } else {
      begin(call);
      end(call);
    }
  }

  private void begin(String call) {
    if (call.startsWith("pwrite64(") && inDirectory(call)) {
      String[] rest = call.substring(call.lastIndexOf('"') + 1).split("[,) ]+");
      platter.write(path(call), Long.parseLong(rest[2]), bytes(quoted(call)));
    } else if (call.startsWith("write(1<")) {
      told.append(new String(bytes(quoted(call)), StandardCharsets.UTF_8));
    }
  }

  private void end(String call) {
    if (!call.endsWith(DONE)) {
      return;
    }
    if (call.startsWith("unlink(")) {
      platter.remove(Path.of(new String(bytes(quoted(call)), StandardCharsets.UTF_8)));
    } else if (call.startsWith("ftruncate(") && inDirectory(call)) {
      String[] rest = call.substring(call.indexOf('>') + 1).split("[,) ]+");
      platter.truncate(path(call), Long.parseLong(rest[1]));
    } else if ((call.startsWith("fsync(") || call.startsWith("fdatasync(")) && inDirectory(call)) {
      platter.flush(path(call));
    }
  }

  private boolean inDirectory(String call) {
    return directory.equals(path(call).getParent());
  }

  private static Path path(String call) {
    String name = call.substring(call.indexOf('<') + 1, call.indexOf('>'));
    return Path.of(new String(bytes(name), StandardCharsets.UTF_8));
  }

  private static String quoted(String call) {
    return call.substring(call.indexOf('"') + 1, call.lastIndexOf('"'));
  }

  /** Of "\x0d\x00" and so on. */
  private static byte[] bytes(String hex) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(hex.length() / 4);
    for (int i = 0; i + 4 <= hex.length(); i += 4) {
      bytes.write(Integer.parseInt(hex.substring(i + 2, i + 4), 16));
    }
    return bytes.toByteArray();
  }
}

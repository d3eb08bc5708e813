package dev.letterlint.extension.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of one field's text that are worth keeping, the newest first. Writing on only brings
 * the newest up to date; what is thrown away stays behind as a version of its own.
 */
final class Versions {

  /** Shorter than this, a text is typed again sooner than it is looked for. */
  static final int SHORTEST = 20;

  private static final int MOST = 12;

  /** A text as it stood; {@code atMs} is when it was last seen so, in milliseconds since 1970. */
  record Version(String text, double atMs) {}

  private final List<Version> versions;

  Versions(List<Version> versions) {
    this.versions = new ArrayList<>(versions);
  }

  List<Version> all() {
    return versions;
  }

  /** Takes what now stands in the field; false when that changes nothing. */
  boolean take(String text, double atMs) {
    if (text.trim().length() < SHORTEST || (!versions.isEmpty() && text.equals(newest().text))) {
      return false;
    }
    versions.removeIf(version -> version.text.equals(text));
    if (!versions.isEmpty() && keepsMostOf(newest().text, text)) {
      versions.remove(0);
    }
    versions.add(0, new Version(text, atMs));
    while (versions.size() > MOST) {
      versions.remove(versions.size() - 1);
    }
    return true;
  }

  /** What a field that now holds {@code text} has lost, or null when it has lost nothing. */
  Version lost(String text) {
    for (Version version : versions) {
      if (!text.equals(version.text) && !keepsMostOf(version.text, text)) {
        return text.length() * 2 < version.text.length() ? version : null;
      }
    }
    return null;
  }

  private Version newest() {
    return versions.get(0);
  }

  /** Whether most of a text stands in another: one stretch of it may be something else there. */
  static boolean keepsMostOf(String before, String after) {
    Edit edit = Edit.between(before, after);
    return edit.deleted() * 2 < before.length();
  }
}

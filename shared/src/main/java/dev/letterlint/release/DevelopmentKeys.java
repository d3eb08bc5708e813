package dev.letterlint.release;

import java.util.Set;

/** What the keys are called that lie in the repository, for everyone to sign with. */
public final class DevelopmentKeys {

  /** By the first 16 hexadecimal digits of their SHA-256. */
  public static final Set<String> NAMES = Set.of("ce150340038c8b4b", "af2c8e580e7152ef");

  private DevelopmentKeys() {}
}

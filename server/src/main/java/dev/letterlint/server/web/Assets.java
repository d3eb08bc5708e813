package dev.letterlint.server.web;

/** What one feature serves as files. */
public interface Assets {

  /** The file at a path as the request spells it, from its first slash on; null when none is. */
  Asset at(String path);
}

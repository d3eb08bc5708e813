package dev.letterlint.rule;

import java.util.List;

/**
 * A node of structured data (YAML or JSON) as the pack reader needs it. Each runtime wraps its own
 * parser in it, so that a pack is read and checked by one piece of code everywhere.
 */
public interface Data {

  /** The names of an object's fields in their order; empty for anything else. */
  List<String> names();

  /** The named field, or null when it is absent or null. */
  Data get(String name);

  /** The items of a list; a single value counts as a list of one. */
  List<Data> items();

  /** The value of a scalar as text, or null for objects and lists. */
  String text();

  boolean isObject();
}

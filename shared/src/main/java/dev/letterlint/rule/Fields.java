package dev.letterlint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the fields of one object of a pack, with errors that name the object and the field. */
public final class Fields {

  private final String owner;
  private final Data data;

  /** {@code owner} is how messages call the object: "rule metric.average-latency". */
  public Fields(String owner, Data data) {
    this.owner = owner;
    this.data = data;
    if (!data.isObject()) {
      throw wrong("is no object with fields");
    }
  }

  public boolean has(String name) {
    return data.get(name) != null;
  }

  public List<String> names() {
    return data.names();
  }

  /** The text of a field that must be there. */
  public String text(String name) {
    String text = text(name, null);
    if (text == null) {
      throw wrong("wants the field '" + name + "'");
    }
    return text;
  }

  public String text(String name, String otherwise) {
    Data field = data.get(name);
    if (field == null) {
      return otherwise;
    }
    if (field.text() == null) {
      throw wrong("wants a text in '" + name + "'");
    }
    return field.text();
  }

  public boolean flag(String name) {
    String text = text(name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong("wants true or false in '" + name + "'");
    }
    return text.equals("true");
  }

  /** A whole number from 0 to 9,999,999. */
  public int number(String name, int otherwise) {
    String text = text(name, null);
    return text == null ? otherwise : parse(name, text);
  }

  private int parse(String name, String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i > 6) {
        throw wrong("wants a whole number in '" + name + "', not '" + text + "'");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** The texts of a list, or of a single value; none when the field is absent. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Data item : items(name)) {
      if (item.text() == null) {
        throw wrong("wants texts in '" + name + "'");
      }
      texts.add(item.text());
    }
    return texts;
  }

  /** The numbers of a list, as {@link #number} reads them. */
  public List<Integer> numbers(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts(name)) {
      numbers.add(parse(name, text));
    }
    return numbers;
  }

  /** The items of a list, or the single value; none when the field is absent. */
  public List<Data> items(String name) {
    Data field = data.get(name);
    return field == null ? List.of() : field.items();
  }

  /** Names a field among all fields of a pack. */
  public String place(String name) {
    return owner + " in '" + name + "'";
  }

  /** The fields of an object, or null when the field is absent. */
  public Fields child(String name) {
    Data field = data.get(name);
    return field == null ? null : new Fields(owner + ", '" + name + "'", field);
  }

  /** The fields of item number {@code at} of a list, which is an object. */
  public Fields child(String name, int at) {
    return isObject(name)
        ? child(name)
        : new Fields(owner + ", '" + name + "' " + at, items(name).get(at));
  }

  public boolean isObject(String name) {
    Data field = data.get(name);
    return field != null && field.isObject();
  }

  /** Refuses every field that is not among the known. */
  public void allow(Collection<String> known) {
    for (String name : data.names()) {
      if (!known.contains(name)) {
        throw wrong("has the unknown field '" + name + "'");
      }
    }
  }

  /** The error for this object; {@code what} continues the sentence that starts with its name. */
  public PackException wrong(String what) {
    return new PackException(owner + " " + what);
  }
}

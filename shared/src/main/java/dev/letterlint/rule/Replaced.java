package dev.letterlint.rule;

import java.util.ArrayList;
import java.util.List;

/** An object that differs from another one in one field, which holds a text. */
record Replaced(Data data, String field, String value) implements Data {

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(data.names());
    if (!names.contains(field)) {
      names.add(field);
    }
    return names;
  }

  @Override
  public Data get(String name) {
    return name.equals(field) ? new Scalar(value) : data.get(name);
  }

  @Override
  public List<Data> items() {
    return List.of(this);
  }

  @Override
  public String text() {
    return null;
  }

  @Override
  public boolean isObject() {
    return true;
  }

  private record Scalar(String text) implements Data {

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public Data get(String name) {
      return null;
    }

    @Override
    public List<Data> items() {
      return List.of(this);
    }

    @Override
    public boolean isObject() {
      return false;
    }
  }
}

package dev.letterlint.server.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that an option allows and what each of them means. */
final class Choice<T> {

  private final String option;
  private final Map<String, T> meanings = new LinkedHashMap<>();

  private Choice(String option) {
    this.option = option;
  }

  static <T> Choice<T> of(String option, T[] meanings, Function<T, String> word) {
    Choice<T> choice = new Choice<>(option);
    for (T meaning : meanings) {
      choice.meanings.put(word.apply(meaning), meaning);
    }
    return choice;
  }

  Choice<T> without(String word) {
    meanings.remove(word);
    return this;
  }

  T meaning(String word) throws BadUsage {
    T meaning = meanings.get(word);
    if (meaning == null) {
      throw new BadUsage("--" + option + " takes " + words() + ", not \"" + word + "\"");
    }
    return meaning;
  }

  private String words() {
    return String.join(", ", meanings.keySet());
  }
}

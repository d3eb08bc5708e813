package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.TextField;

/** What a person writes in, whatever it is made of. All offsets are UTF-16 units of its text. */
interface Field {

  static Field of(TextField element) {
    return element.isContentEditable ? new FormattedField(element) : new PlainField(element);
  }

  TextField element();

  String text();

  /** Where the selection begins; the text's end when it is not in the field. */
  int start();

  int end();

  void select(int start, int end);

  /** The most that goes in; -1 when there is no limit. */
  int maxLength();

  /** Whether it must not be written in now. */
  boolean isLocked();

  /** Where its words stand and how they are marked; {@code reflow} hears when they have moved. */
  Sheet sheet(Runnable reflow);
}

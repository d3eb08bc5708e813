package dev.letterlint.lint;

/** Where in a letter a sentence stands. */
public enum Place {
  HEADER,
  SALUTATION,
  BODY,
  SIGN_OFF
}

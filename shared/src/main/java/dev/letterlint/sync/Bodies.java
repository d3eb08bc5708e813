package dev.letterlint.sync;

/** The two things that merging must know of a body, which the platform's JSON parser can tell. */
public interface Bodies {

  /**
   * The type written in the body; {@link Type#SNIPPET} where it is not known: that loses nothing.
   */
  Type type(String body);

  /**
   * The body with its title changed to "title (edited on device)", within {@link
   * Limits#BODY_BYTES}.
   */
  String copy(String body, String device);
}

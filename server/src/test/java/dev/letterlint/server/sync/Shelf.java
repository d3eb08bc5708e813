package dev.letterlint.server.sync;

/** Takes copies of all that an account has, and puts one in the place of it. */
interface Shelf {

  Object copy();

  void putBack(Object copy);
}

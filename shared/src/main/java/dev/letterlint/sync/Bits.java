package dev.letterlint.sync;

/** A source of randomness fit for names that nobody may guess. */
public interface Bits {

  /** 32 random bits. */
  int next();
}

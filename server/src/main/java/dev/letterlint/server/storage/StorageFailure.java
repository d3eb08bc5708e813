package dev.letterlint.server.storage;

/** The database could not do what it was told; nothing of that work is stored. */
public final class StorageFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StorageFailure(String what, Throwable cause) {
    super(what, cause);
  }
}

package dev.letterlint.server.access;

import java.io.Serializable;

/** Who is signed in on the owner's pages; over when the password is set anew. */
public record Owner(String account, String name, long passwordSet) implements Serializable {}

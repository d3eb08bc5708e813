/** Who may come in: accounts and their passwords, devices and their tokens, pairing, the audit. */
package dev.letterlint.server.access;

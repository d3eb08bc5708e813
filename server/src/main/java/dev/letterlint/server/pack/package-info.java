/** The command "pack": rules from their files to a signed release. */
package dev.letterlint.server.pack;

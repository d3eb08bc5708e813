/** Releases of rules as signed files: made by the command "pack", relayed by the server. */
package dev.letterlint.server.release;

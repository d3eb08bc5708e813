/**
 * Which release of the rules may be taken: the gates that the tool, the server and the extension
 * hold it against. Pure: bytes, signatures and hashes are looked at by whoever has them.
 */
package dev.letterlint.release;

/** The server's half of the sync: a compare-and-set store of revisions, one history an account. */
package dev.letterlint.server.sync;

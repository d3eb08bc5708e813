/** What a paired device asks over HTTP: the wire of the sync, its events, and pairing. */
package dev.letterlint.server.api;

/** Tells connected devices that there is something to pull; knows nothing of what it is. */
package dev.letterlint.server.events;

/** The client's half of the sync: pure, without a clock, every random bit handed in. */
package dev.letterlint.sync;

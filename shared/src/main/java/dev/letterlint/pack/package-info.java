/** From rule files to a checked pack; JVM only, outside the GWT source path. */
package dev.letterlint.pack;

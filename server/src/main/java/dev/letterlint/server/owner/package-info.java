/** The pages on which an owner looks after devices and data: plain HTML, no script. */
package dev.letterlint.server.owner;

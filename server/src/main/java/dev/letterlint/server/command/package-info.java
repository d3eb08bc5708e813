/** What the owner does on the server's own command line; none of it starts the web server. */
package dev.letterlint.server.command;

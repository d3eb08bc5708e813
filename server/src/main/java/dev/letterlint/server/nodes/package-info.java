/** Several servers on one database: what happens on one is told on all. */
package dev.letterlint.server.nodes;

/** Where rows live: the store of revisions behind one interface, and the databases under it. */
package dev.letterlint.server.storage;

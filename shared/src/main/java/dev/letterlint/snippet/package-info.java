/** Paragraphs that a person keeps for further forms, and how their fields are filled. */
package dev.letterlint.snippet;

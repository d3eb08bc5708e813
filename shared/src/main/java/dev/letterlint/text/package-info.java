/** Text as words, sentences and paragraphs; knows nothing of rules. */
package dev.letterlint.text;

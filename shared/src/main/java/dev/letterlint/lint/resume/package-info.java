/** A resume's shape as far as its plain text tells it: sections, entries, bullets. */
package dev.letterlint.lint.resume;

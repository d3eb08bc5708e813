/** A text and a pack in, findings and a checklist out; whole texts and edits. */
package dev.letterlint.lint;

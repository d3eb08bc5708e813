/** The kinds of rules, one class each; a rule is data for one of them. */
package dev.letterlint.lint.kind;

/** Rules, lexicons and packs: the data as it lies in a pack. */
package dev.letterlint.rule;

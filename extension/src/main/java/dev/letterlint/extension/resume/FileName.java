package dev.letterlint.extension.resume;

import dev.letterlint.lint.Finding;
import java.util.List;

/** What is to say of a file's name, and a better one, empty when none can be made. */
record FileName(String name, List<Finding> findings, String better) {}

package dev.letterlint.server.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A test that needs a real PostgreSQL; its binaries are there for Linux. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledOnOs(OS.LINUX)
@EnabledIf(
    value = "dev.letterlint.server.storage.Postgres#runs",
    disabledReason = "PostgreSQL does not start on this machine")
public @interface OnPostgres {}

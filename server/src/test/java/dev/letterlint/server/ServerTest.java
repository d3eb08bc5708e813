package dev.letterlint.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test against the whole server on a free port; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "letterlint.port=0",
      "letterlint.hosts=Lint.Example, other.example",
      // Faults on purpose need no stack trace in the build's output.
      "logging.level.dev.letterlint.server.web.Problems=off"
    })
public @interface ServerTest {}

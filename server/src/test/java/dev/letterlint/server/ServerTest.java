package dev.letterlint.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A test against the whole server on a free port; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestConstructor(autowireMode = AutowireMode.ALL)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "letterlint.port=0",
      // Tests of one device ask more often than a device does; one test sets its own limit.
      "letterlint.requests-per-minute=6000",
      "letterlint.heartbeat=200ms",
      "letterlint.data=target/data/${random.uuid}",
      "letterlint.hosts=Lint.Example, other.example",
      // Faults on purpose need no stack trace in the build's output.
      "logging.level.dev.letterlint.server.web.Problems=off"
    })
public @interface ServerTest {}

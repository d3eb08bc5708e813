package dev.letterlint.extension.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that takes a {@link MockPage} and holds for the form of each of the six types of page. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@EnumSource(
    names = {
      "GREENHOUSE",
      "GREENHOUSE_IN_A_FRAME",
      "GREENHOUSE_CLASSIC",
      "LEVER_AFTER_ITS_POSTING",
      "ASHBY",
      "ASHBY_IN_A_FRAME"
    })
@interface OnEachForm {}

package dev.letterlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Dependencies go one way: text, then pattern and rule, then lint; sync and snippet stand alone;
 * pack is on the JVM alone.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.letterlint");

  @Test
  void roomsKnowOnlyThoseBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.letterlint..")
        .layer("text")
        .definedBy("dev.letterlint.text")
        .layer("pattern")
        .definedBy("dev.letterlint.pattern")
        .layer("rule")
        .definedBy("dev.letterlint.rule")
        .layer("lint")
        .definedBy("dev.letterlint.lint..")
        .layer("release")
        .definedBy("dev.letterlint.release")
        .layer("pack")
        .definedBy("dev.letterlint.pack")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("pattern", "rule", "lint", "release", "pack")
        .whereLayer("pattern")
        .mayOnlyBeAccessedByLayers("lint", "release", "pack")
        .whereLayer("rule")
        .mayOnlyBeAccessedByLayers("lint", "release", "pack")
        .whereLayer("lint")
        .mayOnlyBeAccessedByLayers("release", "pack")
        .whereLayer("release")
        .mayOnlyBeAccessedByLayers("pack")
        .whereLayer("pack")
        .mayNotBeAccessedByAnyLayer()
        .layer("sync")
        .definedBy("dev.letterlint.sync")
        .whereLayer("sync")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("sync")
        .mayNotAccessAnyLayer()
        .layer("snippet")
        .definedBy("dev.letterlint.snippet")
        .whereLayer("snippet")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("snippet")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void theEngineUsesNothingTheBrowserLacks() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.letterlint.pack")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.regex..",
            "java.time..",
            "java.io..",
            "java.nio..",
            "java.util.stream..",
            "java.text..",
            "java.lang.reflect..",
            "tools.jackson..")
        .check(CLASSES);
  }
}

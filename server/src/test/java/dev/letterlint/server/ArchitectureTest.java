package dev.letterlint.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.letterlint.server");

  @Test
  void featuresFormNoCycle() {
    slices().matching("dev.letterlint.server.(*)..").should().beFreeOfCycles().check(SERVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "lint", "practice", "rules", "site", "web"})
  void aFeatureKnowsOnlyItselfAndTheWeb(String feature) {
    noClasses()
        .that()
        .resideInAPackage(home(feature))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.letterlint.server..")
                .and(resideOutsideOfPackages(home(feature), home("web"), home("release"))))
        .check(SERVER);
  }

  @Test
  void releasesStandAlone() {
    noClasses()
        .that()
        .resideInAPackage(home("release"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.letterlint.server..")
                .and(resideOutsideOfPackages(home("release"))))
        .check(SERVER);
  }

  @Test
  void whoMayComeInStandsOnStorageAndTheWeb() {
    noClasses()
        .that()
        .resideInAPackage(home("access"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.letterlint.server..")
                .and(resideOutsideOfPackages(home("access"), home("storage"), home("web"))))
        .check(SERVER);
  }

  @Test
  void theStoreOfRevisionsStandsOnStorageAlone() {
    noClasses()
        .that()
        .resideInAnyPackage(home("sync"), home("storage"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.letterlint.server..")
                .and(resideOutsideOfPackages(home("sync"), home("storage"))))
        .check(SERVER);
  }

  @Test
  void onlyStorageKnowsWhichDatabaseThereIs() {
    noClasses()
        .that()
        .resideOutsideOfPackage(home("storage"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sqlite..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..")
        .check(SERVER);
  }

  @Test
  void onlyTheCommandLineLints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(home("lint"), home("pack"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.letterlint.lint..", "dev.letterlint.text..")
        .check(SERVER);
  }

  @Test
  void theCommandLineIsFreeOfTheWebServer() {
    noClasses()
        .that()
        .resideInAnyPackage(home("lint"), home("pack"), home("release"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "reactor..", "io.netty..", "org.slf4j..", home("web"))
        .check(SERVER);
  }

  private static String home(String feature) {
    return "dev.letterlint.server." + feature + "..";
  }
}

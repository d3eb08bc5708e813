package dev.letterlint.extension;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of dependencies: browser ← message ← parts, site ← content, no part to a part. */
final class ArchitectureTest {

  private static final String ROOT = "dev.letterlint.extension.";

  private static final String[] PARTS = {
    ROOT + "content..",
    ROOT + "background..",
    ROOT + "popup..",
    ROOT + "options..",
    ROOT + "menu..",
    ROOT + "panel..",
    ROOT + "resume..",
    ROOT + "sent..",
    ROOT + "page..",
    ROOT + "script.."
  };

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.letterlint.extension");

  @Test
  void theBrowsersShellsKnowNothingOfLetterlintsOwnRooms() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "browser..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(with(ROOT + "message..", ROOT + "site..", ROOT + "linker.."))
        .check(all);
  }

  @Test
  void sitesAreFactsThatNoPartStandsBehind() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "site..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(with(ROOT + "message..", ROOT + "linker.."))
        .check(all);
  }

  @Test
  void noPartImportsAnotherPart() {
    slices()
        .matching(ROOT + "(content|background|popup|options|menu|panel|resume|sent|page|script)..")
        .should()
        .notDependOnEachOther()
        .check(all);
  }

  @Test
  void theExtensionStandsOnTheEngineAndTheBrowserAlone() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + "linker..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.letterlint.extension..",
            "dev.letterlint.text..",
            "dev.letterlint.rule..",
            "dev.letterlint.lint..",
            "dev.letterlint.release..",
            "dev.letterlint.snippet..",
            "dev.letterlint.sync..",
            "elemental2..",
            "jsinterop..",
            "com.google.gwt.core.client..",
            "java.lang..",
            "java.util..")
        .check(all);
  }

  /** In somebody's page; a text area of the extension's own page is its own. */
  @Test
  void onlyTheWriterUsesEditingCommands() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Writer")
        .and()
        .doNotHaveSimpleName("EditCommand")
        .and()
        .resideOutsideOfPackage(ROOT + "options..")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("EditCommand")
        .check(all);
  }

  private static String[] with(String... more) {
    String[] both = new String[PARTS.length + more.length];
    System.arraycopy(PARTS, 0, both, 0, PARTS.length);
    System.arraycopy(more, 0, both, PARTS.length, more.length);
    return both;
  }
}

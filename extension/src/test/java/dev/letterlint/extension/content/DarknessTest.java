package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DarknessTest {

  @Test
  void lightWordsMeanADarkPage() {
    assertTrue(Darkness.isLight("rgb(231, 236, 240)"));
    assertTrue(Darkness.isLight("rgba(255, 255, 255, 0.87)"));
  }

  @Test
  void darkWordsMeanALightPage() {
    assertFalse(Darkness.isLight("rgb(21, 32, 43)"));
  }

  @Test
  void coloursInOtherNotationsCountAsDark() {
    assertFalse(Darkness.isLight("oklch(0.98 0 0)"));
    assertFalse(Darkness.isLight("rgb(1 2 3)"));
    assertFalse(Darkness.isLight(""));
  }
}

package dev.letterlint.extension.site;

import java.util.List;

/** All application systems that are known. */
public final class Sites {

  private static final List<Site> ALL =
      List.of(new Greenhouse(), new GreenhouseClassic(), new Lever(), new Ashby());

  private Sites() {}

  /** The system whose page this frame shows; {@link AnyPage} when it is none of those known. */
  public static Site here() {
    for (Site site : ALL) {
      if (site.isHere()) {
        return site;
      }
    }
    return new AnyPage();
  }
}

package dev.letterlint.extension.content;

/**
 * Where the card stands and how high it may be: near the mark, inside the viewport, and never over
 * the line being written. All in pixels of the viewport.
 */
record Placement(double left, double top, double maxHeight) {

  static final double GAP = 8;

  /** {@code line} is the line of the caret, over the field's whole width. */
  static Placement of(Box mark, Box line, double width, double height, Box viewport) {
    Box both = mark.union(line);
    double left = between(viewport.left(), mark.left(), viewport.right() - width);
    for (double top : tops(mark, both, height)) {
      Box card = new Box(left, top, left + width, top + height);
      if (isInside(card, viewport) && !card.overlaps(line)) {
        return new Placement(left, top, height);
      }
    }
    return squeezed(left, line, height, viewport);
  }

  private static double[] tops(Box mark, Box both, double height) {
    return new double[] {
      mark.bottom() + GAP, mark.top() - GAP - height, both.bottom() + GAP, both.top() - GAP - height
    };
  }

  /** No place is large enough: the larger side of the line, and the card scrolls. */
  private static Placement squeezed(double left, Box line, double height, Box viewport) {
    double above = line.top() - GAP - viewport.top();
    double below = viewport.bottom() - line.bottom() - GAP;
    if (below >= above) {
      double fits = Math.min(height, below);
      double top =
          Math.max(viewport.top(), Math.min(line.bottom() + GAP, viewport.bottom() - fits));
      return new Placement(left, top, fits);
    }
    double fits = Math.min(height, above);
    return new Placement(left, Math.min(line.top() - GAP, viewport.bottom()) - fits, fits);
  }

  private static boolean isInside(Box card, Box viewport) {
    return card.top() >= viewport.top() && card.bottom() <= viewport.bottom();
  }

  private static double between(double low, double value, double high) {
    return Math.max(low, Math.min(value, high));
  }
}

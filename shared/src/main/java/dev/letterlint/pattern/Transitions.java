package dev.letterlint.pattern;

/** The steps worked out so far, from state and symbol to state; a hash table over int arrays. */
final class Transitions {

  private int[] states = new int[4096];
  private int[] symbols = new int[4096];
  private int[] targets = new int[4096];
  private int size;

  /** The target, or -1 when the step was never taken. States are 1 and up. */
  int get(int state, int symbol) {
    int at = slot(state, symbol);
    return states[at] == 0 ? -1 : targets[at];
  }

  void put(int state, int symbol, int target) {
    int at = slot(state, symbol);
    states[at] = state;
    symbols[at] = symbol;
    targets[at] = target;
    size++;
    if (size * 2 > states.length) {
      grow();
    }
  }

  int size() {
    return size;
  }

  void clear() {
    states = new int[4096];
    symbols = new int[4096];
    targets = new int[4096];
    size = 0;
  }

  private int slot(int state, int symbol) {
    int mask = states.length - 1;
    int hash = (symbol * 31 + (state << 9) + state) | 0;
    int at = (hash ^ (hash >>> 12)) & mask;
    while (states[at] != 0 && (states[at] != state || symbols[at] != symbol)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldStates = states;
    int[] oldSymbols = symbols;
    int[] oldTargets = targets;
    states = new int[oldStates.length * 2];
    symbols = new int[oldStates.length * 2];
    targets = new int[oldStates.length * 2];
    for (int i = 0; i < oldStates.length; i++) {
      if (oldStates[i] != 0) {
        int at = slot(oldStates[i], oldSymbols[i]);
        states[at] = oldStates[i];
        symbols[at] = oldSymbols[i];
        targets[at] = oldTargets[i];
      }
    }
  }
}

package dev.letterlint.server.sync;

/** What may go wrong in one run of the property test. */
enum Storm {
  FAULTS(3, 120, false, false),
  ALONE(1, 120, false, false),
  WIPES(3, 120, false, true),
  RESTORES(3, 140, true, false),
  FIVE(5, 250, false, false),
  EVERYTHING(4, 200, true, true);

  final int devices;
  final int steps;
  final boolean restores;
  final boolean wipes;

  Storm(int devices, int steps, boolean restores, boolean wipes) {
    this.devices = devices;
    this.steps = steps;
    this.restores = restores;
    this.wipes = wipes;
  }
}

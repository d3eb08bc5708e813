package dev.letterlint.pattern;

/** The rows of one {@link Beginning} by room: which rooms it has, and where each begins. */
final class Rooms {

  /** By room: the round in which something last began there. */
  final int[] begun;

  /** By room: the number of its first cell, in that round. */
  final int[] first;

  Beginning beginning;

  Rooms(int rooms) {
    begun = new int[rooms];
    first = new int[rooms];
  }

  void open(Beginning opened, int round) {
    beginning = opened;
    int[] rooms = opened.rooms.values();
    int[] firsts = opened.firsts.values();
    int count = opened.rooms.size();
    for (int i = 0; i < count; i++) {
      begun[rooms[i]] = round;
      first[rooms[i]] = firsts[i];
    }
  }
}

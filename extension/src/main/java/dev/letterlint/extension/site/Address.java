package dev.letterlint.extension.site;

import elemental2.dom.DomGlobal;

/** What the address of a page says of the job. */
final class Address {

  private Address() {}

  static boolean isOn(String host) {
    return DomGlobal.location.hostname.equals(host);
  }

  /** {@code system/organisation/number}; empty when one of them is missing. */
  static String job(String system, Place organisation, Place number) {
    String board = organisation.read();
    String id = number.read();
    return board.isEmpty() || id.isEmpty() ? "" : system + '/' + board + '/' + id;
  }
}

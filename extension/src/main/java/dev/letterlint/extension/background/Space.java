package dev.letterlint.extension.background;

/**
 * Whose records they are: those of this machine before there was a server, then those of one
 * account on it. Records of two spaces never meet. {@code address}, {@code account}, {@code device}
 * and {@code token} are empty before there is a server, the token also after it was left; {@code
 * since} and {@code witness} are the replica's, or null; {@code trouble} is what a person has to
 * know, or empty; {@code teamKey} is the key in PEM by which the server's own rules are taken, once
 * the person has agreed to it, until the server is left.
 */
record Space(
    String id,
    String address,
    String account,
    String device,
    String token,
    String since,
    String witness,
    String trouble,
    String teamKey) {

  static Space fresh(String id) {
    return new Space(id, "", "", "", "", null, null, "", "");
  }

  boolean isConnected() {
    return !token.isEmpty();
  }

  /** Whether it has ever been an account's. */
  boolean isOfAccount() {
    return !account.isEmpty();
  }

  Space paired(String newAddress, String newAccount, String newDevice, String newToken) {
    return new Space(id, newAddress, newAccount, newDevice, newToken, since, witness, "", "");
  }

  Space left(String why) {
    return new Space(id, address, account, device, "", since, witness, why, "");
  }

  Space readTo(String newSince, String newWitness) {
    return new Space(id, address, account, device, token, newSince, newWitness, trouble, teamKey);
  }

  /** Empty where the person does not agree any more. */
  Space agreed(String key) {
    return new Space(id, address, account, device, token, since, witness, trouble, key);
  }
}

package dev.letterlint.server.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.owner.OwnerBrowser.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an owner who starts a fresh server: link, password, sign-in. */
final class PasswordLinkTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path folder;

  @Test
  void fromTheLinkToTheFirstPageAndNoFurtherForStrangers() {
    try (OwnServer server = OwnServer.on(folder.resolve("data"))) {
      OwnerBrowser browser = new OwnerBrowser(server.port());
      assertTrue(browser.open("/owner/sign-in").html().contains("No password is set yet"));
      String link = "/owner/link/" + server.bean(Accounts.class).makeLink().join();
      setsThePassword(browser, link);
      assertEquals(410, browser.open(link).status());
      assertEquals("/owner/", browser.signIn(Accounts.FIRST, PASSWORD).location());
      assertEquals(200, browser.open("/owner/").status());
      tenFailuresEndTheGuessing(new OwnerBrowser(server.port()));
      thirtyInvitationsEndTheGuessing(new OwnerBrowser(server.port()));
    }
  }

  private static void setsThePassword(OwnerBrowser browser, String link) {
    assertEquals(200, browser.open(link).status());
    Answer shorter = browser.send(link, "password", "short", "again", "short");
    assertTrue(shorter.html().contains("at least 12 characters"), shorter.html());
    Answer differing = browser.send(link, "password", PASSWORD, "again", PASSWORD + "x");
    assertTrue(differing.html().contains("The two differ"), differing.html());
    Answer set = browser.send(link, "password", PASSWORD, "again", PASSWORD);
    assertEquals("/owner/sign-in", set.location());
    assertEquals(410, browser.send(link, "password", PASSWORD, "again", PASSWORD).status());
  }

  private static void thirtyInvitationsEndTheGuessing(OwnerBrowser stranger) {
    int looked = 0;
    while (stranger.open("/owner/invitation/guess" + looked).status() == 410) {
      looked++;
    }
    // A slow machine gets one more every twenty seconds.
    assertTrue(looked >= 30 && looked < 60, looked + " guesses");
    assertEquals(429, stranger.open("/owner/invitation/guess").status());
  }

  private static void tenFailuresEndTheGuessing(OwnerBrowser stranger) {
    for (int i = 0; i < 10; i++) {
      assertEquals(
          "/owner/sign-in?error", stranger.signIn("owner", "guess number " + i).location());
    }
    assertEquals(429, stranger.signIn(Accounts.FIRST, PASSWORD).status());
  }
}

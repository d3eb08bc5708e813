package dev.letterlint.server.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.Browser;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Account;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Pairings;
import dev.letterlint.server.access.People;
import dev.letterlint.server.storage.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** A server with no setting made: how often a device may come, and what stands in the logs. */
@ExtendWith(OutputCaptureExtension.class)
final class AsInstalledTest {

  private static final String SYNC = "/api/v1/sync";
  private static final String TEXT = "a-text-that-no-log-may-hold";
  private static final int A_MINUTE = 60;

  @TempDir private Path folder;

  @Test
  void countsRequestsAndLogsNeitherTextsNorSecrets(CapturedOutput output) {
    try (OwnServer server = OwnServer.on(folder.resolve("data"))) {
      People people = new People(server.bean(Database.class), server.bean(Pairings.class));
      Account account = people.account();
      sixtyRequestsAMinuteAreAnswered(
          Client.at(server.port()).with(people.device(account, "eager")));
      List<String> secrets = new ArrayList<>(List.of(TEXT, People.PASSWORD));
      Client laptop = Client.at(server.port()).with(people.device(account, "laptop"));
      useEverything(server, laptop, secrets);
      String log = output.getAll();
      // What is captured is the log: the start and the fault made on purpose stand in it.
      assertTrue(log.contains("Ctrl+C stops the server"), log);
      assertTrue(log.contains("A request failed"), log);
      secrets.forEach(secret -> assertFalse(log.contains(secret), secret));
    }
  }

  /** A bucket fills up again while it is used: so many more may pass as seconds do. */
  private static void sixtyRequestsAMinuteAreAnswered(Client device) {
    long begin = System.nanoTime();
    int answered = 0;
    EntityExchangeResult<byte[]> answer = pulled(device);
    while (answer.getStatus().value() == 200) {
      answered++;
      answer = pulled(device);
    }
    long refilled = Duration.ofNanos(System.nanoTime() - begin).toSeconds() + 1;
    assertTrue(answered >= A_MINUTE && answered <= A_MINUTE + refilled, answered + " answered");
    assertTrue(answer.getStatus().value() == 429, answer.toString());
    String wait = answer.getResponseHeaders().getFirst("Retry-After");
    assertTrue(Integer.parseInt(wait) >= 1 && Integer.parseInt(wait) <= 2, wait);
  }

  private static EntityExchangeResult<byte[]> pulled(Client device) {
    return device.get(SYNC).expectBody().returnResult();
  }

  private static void useEverything(OwnServer server, Client laptop, List<String> secrets) {
    secrets.add(laptop.token());
    String name = "0".repeat(32);
    Map<String, Object> op = Map.of("id", name, "rev", name, "deleted", false, "body", TEXT);
    Map<String, Object> push = Map.of("ops", List.of(op));
    laptop.post(SYNC, push).expectStatus().isOk();
    secrets.add((String) pulledBody(laptop).get("token"));
    laptop.get(SYNC + "?since=" + TEXT).expectStatus().isEqualTo(410);
    laptop.get(SYNC + "?limit=" + TEXT).expectStatus().isBadRequest();
    laptop.post(SYNC, "{\"ops\": \"" + TEXT).expectStatus().isBadRequest();
    laptop.post(SYNC, "{\"ops\": [{\"id\": \"" + TEXT + "\"}]}").expectStatus().isBadRequest();
    laptop.with(TEXT).get(SYNC).expectStatus().isUnauthorized();
    pairing(laptop, secrets);
    ownersPages(server, secrets);
    aFaultInside(server, laptop, push);
  }

  private static Map<?, ?> pulledBody(Client device) {
    return device.get(SYNC).expectBody(Map.class).returnResult().getResponseBody();
  }

  private static void pairing(Client laptop, List<String> secrets) {
    Map<String, Object> begun = laptop.beginPairing("tablet");
    secrets.add((String) begun.get("secret"));
    secrets.add((String) begun.get("code"));
    secrets.add(begun.get("code").toString().replace("-", ""));
    laptop.collect((String) begun.get("secret")).expectStatus().isAccepted();
    laptop.collect(TEXT).expectStatus().isBadRequest();
  }

  private static void ownersPages(OwnServer server, List<String> secrets) {
    String link = server.bean(Accounts.class).makeLink().join();
    secrets.add(link);
    Browser.at(server.port()).get().uri("/owner/link/" + link).exchange().expectStatus().isOk();
    Browser.at(server.port())
        .post()
        .uri("/owner/sign-in")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .bodyValue("username=owner&password=" + TEXT)
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private static void aFaultInside(OwnServer server, Client laptop, Map<String, Object> push) {
    server.bean(Database.class).write(sql -> sql.run("drop table revision")).join();
    laptop.post(SYNC, push).expectStatus().isEqualTo(500);
  }
}

package dev.letterlint.server.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import dev.letterlint.server.Browser;
import dev.letterlint.server.ServerTest;
import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.storage.DataLock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A release that is put into the drop folder of a running server is relayed as it is. */
@ServerTest
final class ReleasesTest {

  private static final int VERSION = 2;

  @TempDir private Path author;

  private final int port;
  private final WebTestClient browser;
  private final Path drop;
  private final Releases releases;
  private byte[] content;
  private Manifest manifest;
  private byte[] signed;

  ReleasesTest(@LocalServerPort int port, DataLock lock, Releases releases) {
    this.port = port;
    browser = Browser.at(port);
    drop = lock.directory().resolve("rules/drop");
    this.releases = releases;
  }

  /** The same in each test, so that what one has published the other finds in order. */
  @BeforeEach
  void publish() throws IOException {
    content = Signer.content(author, 1, VERSION);
    manifest = Signer.manifest(1, VERSION, content);
    signed = Signer.sign(manifest, Signer.ACTIVE);
    new ReleaseFolder(drop).write("rules", signed, content);
    releases.look();
    assertEquals(VERSION, releases.versions().blockFirst(Duration.ofSeconds(20)));
  }

  @Test
  void theManifestComesAsItWasSigned() {
    HttpHeaders first =
        browser
            .get()
            .uri(Releases.MANIFEST)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals("Cache-Control", "no-cache")
            .expectBody(byte[].class)
            .consumeWith(answer -> assertArrayEquals(signed, answer.getResponseBody()))
            .returnResult()
            .getResponseHeaders();
    browser
        .get()
        .uri(Releases.MANIFEST)
        .header("If-None-Match", first.getETag())
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void thePackComesPackedOrPlainAndNeverChanges() throws Exception {
    assertArrayEquals(content, pack("identity", "").body());
    assertArrayEquals(content, pack("gzip;q=0", "").body());
    HttpResponse<byte[]> packed = pack("br, gzip", "gzip");
    assertArrayEquals(content, ReleaseContent.unpacked(packed.body()));
    assertEquals(
        "public, max-age=31536000, immutable",
        packed.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(packed.headers().allValues("Vary").contains("Accept-Encoding"));
  }

  @Test
  void aPackNobodySignedIsNotThere() {
    browser.get().uri(Releases.PACKS + "0".repeat(64)).exchange().expectStatus().isNotFound();
  }

  /** By a client that unpacks nothing by itself. */
  private HttpResponse<byte[]> pack(String accepted, String encoding) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + Releases.PACKS + manifest.sha256()))
            .header("Accept-Encoding", accepted)
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    assertEquals(encoding, answer.headers().firstValue("Content-Encoding").orElse(""));
    return answer;
  }
}

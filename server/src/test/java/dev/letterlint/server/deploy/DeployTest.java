package dev.letterlint.server.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The files of deploy/ name what there is. None of them is run here but by systemd's own check. */
final class DeployTest {

  private static final Pattern SETTING = Pattern.compile("LETTERLINT_[A-Z_]+");

  /** Of the compose file itself, for its user to set. */
  private static final String HOST = "LETTERLINT_HOST";

  @ParameterizedTest
  @ValueSource(strings = {"letterlint.service", "Dockerfile", "compose.yaml", "Caddyfile"})
  void namesOnlySettingsThatTheServerReads(String file) throws IOException {
    Set<String> named =
        SETTING.matcher(Deployment.text(file)).results().map(MatchResult::group).collect(toSet());
    assertFalse(named.isEmpty(), "names no setting");
    named.removeAll(settings());
    named.remove(HOST);
    assertEquals(Set.of(), named);
  }

  private static Set<String> settings() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = DeployTest.class.getResourceAsStream("/application.properties")) {
      properties.load(file);
    }
    return properties.stringPropertyNames().stream()
        .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
        .collect(toSet());
  }

  @Test
  void theImageRunsAsNobodyInParticular() throws IOException {
    String dockerfile = Deployment.text("Dockerfile");
    int user = dockerfile.indexOf("\nUSER letterlint\n");
    assertTrue(dockerfile.contains("useradd --system --uid 10001") && user > 0);
    assertTrue(user < dockerfile.indexOf("\nENTRYPOINT "));
  }

  @Test
  void theImageIsMadeOfFilesThatThereAre() throws IOException {
    Path project = Deployment.FOLDER.getParent().getParent();
    List<String> copied =
        Pattern.compile(
                "^COPY (server/\\S+) (server/target/letterlint\\.jar) /$", Pattern.MULTILINE)
            .matcher(Deployment.text("Dockerfile"))
            .results()
            .map(copy -> copy.group(1))
            .toList();
    assertEquals(List.of("server/deploy/split-jar"), copied);
    assertTrue(Files.isExecutable(project.resolve(copied.get(0))));
  }

  @Test
  void eachContainerThatAnotherWaitsForTellsItsHealth() throws IOException {
    Map<String, Map<String, Object>> services = services();
    assertEquals(Set.of("one", "two", "database", "proxy"), services.keySet());
    Set<String> awaited = new HashSet<>();
    services.values().forEach(service -> awaited.addAll(awaited(service)));
    assertEquals(Set.of("one", "two", "database"), awaited);
    for (String name : awaited) {
      boolean ours = services.get(name).get("image").equals("letterlint");
      assertTrue(ours || services.get(name).containsKey("healthcheck"), name);
    }
    assertFalse(Deployment.words("CMD").isEmpty());
  }

  @Test
  void theServersBelieveTheAddressThatTheProxyHas() throws IOException {
    Map<String, Map<String, Object>> services = services();
    Map<?, ?> networks = (Map<?, ?>) services.get("proxy").get("networks");
    Map<?, ?> settings = (Map<?, ?>) services.get("one").get("environment");
    assertEquals(
        settings.get("LETTERLINT_PROXIES"),
        ((Map<?, ?>) networks.get("inside")).get("ipv4_address"));
    assertEquals(settings, services.get("two").get("environment"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Object> compose = new Yaml().load(Deployment.text("compose.yaml"));
    return (Map<String, Map<String, Object>>) compose.get("services");
  }

  @SuppressWarnings("unchecked")
  private static Set<String> awaited(Map<String, Object> service) {
    return ((Map<String, Object>) service.getOrDefault("depends_on", Map.of())).keySet();
  }

  @Test
  void systemdFindsNoFaultInTheUnit(@TempDir Path folder) throws Exception {
    Path analyze = Path.of("/usr/bin/systemd-analyze");
    assumeTrue(Files.isExecutable(analyze), "This machine has no systemd-analyze");
    // It looks for the program too.
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path unit = folder.resolve("letterlint.service");
    Files.writeString(unit, Deployment.text("letterlint.service").replace("/usr/bin/java", java));
    Process process =
        new ProcessBuilder(analyze.toString(), "verify", unit.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    assertFalse(said.contains("letterlint.service"), said);
  }
}

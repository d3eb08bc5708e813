package dev.letterlint.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server of one test alone, on data of its own; it may be started again on the same data. */
public final class OwnServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private OwnServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static OwnServer on(Path data, String... settings) {
    return on(data, 0, settings);
  }

  /** On the port of one before it, so that those who know that find this one. */
  public static OwnServer on(Path data, int port, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--letterlint.port=" + port);
    all.add("--letterlint.data=" + data);
    return new OwnServer(SpringApplication.run(Server.class, all.toArray(String[]::new)));
  }

  public int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}

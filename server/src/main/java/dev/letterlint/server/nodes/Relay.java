package dev.letterlint.server.nodes;

import dev.letterlint.server.access.Devices;
import dev.letterlint.server.events.Hub;
import dev.letterlint.server.events.Signal;
import dev.letterlint.server.storage.Channel;
import dev.letterlint.server.sync.Revisions;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Joins the streams of the servers of one database: what happens on one is told on all. After each
 * connection it looks for itself what may have been missed.
 */
@Component
final class Relay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final Hub hub;
  private final Revisions revisions;
  private final Devices devices;
  private final Channel channel;
  private volatile boolean running;

  Relay(Hub hub, Revisions revisions, Devices devices, Channel channel) {
    this.hub = hub;
    this.revisions = revisions;
    this.devices = devices;
    this.channel = channel;
  }

  @Override
  public void start() {
    running = true;
    hub.tellOthers(signal -> channel.say(signal.text()));
    channel.listen(this::hear, this::catchUp);
  }

  /** Whoever uses the database may say anything on the channel, and newer servers say more. */
  private void hear(String text) {
    Signal signal = Signal.of(text);
    if (signal != null) {
      hub.heard(signal);
    }
  }

  /** A stream may be told what it knows: its device pulls and finds nothing. */
  private void catchUp() {
    hub.accounts().forEach(this::catchUp);
  }

  private void catchUp(String account) {
    try {
      hub.keep(account, devices.admitted(account).join());
      String token = revisions.token(account).join();
      hub.heard(new Signal(Signal.Kind.CHANGED, account, token));
    } catch (CompletionException failed) {
      LOG.warn("Streams were not told what they may have missed: {}", failed.getMessage());
    }
  }

  @Override
  public void stop() {
    running = false;
    channel.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

package dev.letterlint.server.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * The streams of all connected devices. It keeps nothing for who is away or slow: a stream that
 * cannot take what it is told ends, and its device comes back and pulls.
 */
@Component
public final class Hub implements SmartLifecycle {

  private static final int MOST_WAITING = 64;
  private static final int MOST_OF_A_DEVICE = 4;

  private final Map<String, Set<Stream>> accounts = new ConcurrentHashMap<>();
  private volatile boolean open = true;
  private volatile Consumer<Signal> others = signal -> {};

  Hub(MeterRegistry metrics) {
    metrics.gauge("letterlint.events.clients", this, Hub::size);
  }

  private record Stream(String device, FluxSink<String> sink) {}

  /** The newest tokens of an account as it gets them, for one device. */
  public Flux<String> listen(String account, String device) {
    return Flux.<String>create(
            sink -> join(account, new Stream(device, sink)), FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(MOST_WAITING);
  }

  /** The account has a new token. */
  public void changed(String account, String token) {
    tell(new Signal(Signal.Kind.CHANGED, account, token));
  }

  /** Ends the streams of a device that may no longer listen. */
  public void end(String account, String device) {
    tell(new Signal(Signal.Kind.END, account, device));
  }

  /** Ends all streams of an account. */
  public void end(String account) {
    end(account, Signal.ALL_DEVICES);
  }

  /** What happens here is told to the other servers too from now on. */
  public void tellOthers(Consumer<Signal> how) {
    others = how;
  }

  private void tell(Signal signal) {
    heard(signal);
    others.accept(signal);
  }

  /** What happened, here or on another server. */
  public void heard(Signal signal) {
    String detail = signal.detail();
    switch (signal.kind()) {
      case CHANGED -> of(signal.account()).forEach(stream -> stream.sink().next(detail));
      case END ->
          end(
              signal.account(),
              stream -> detail.equals(Signal.ALL_DEVICES) || detail.equals(stream.device()));
    }
  }

  /** Those who have streams. */
  public Set<String> accounts() {
    return accounts.entrySet().stream()
        .filter(account -> !account.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Ends the streams of an account's other devices. */
  public void keep(String account, Set<String> devices) {
    end(account, stream -> !devices.contains(stream.device()));
  }

  int size() {
    return accounts.values().stream().mapToInt(Set::size).sum();
  }

  private void join(String account, Stream stream) {
    Set<Stream> streams = accounts.computeIfAbsent(account, name -> ConcurrentHashMap.newKeySet());
    if (!open || of(streams, stream.device()) >= MOST_OF_A_DEVICE) {
      stream.sink().complete();
      return;
    }
    stream.sink().onDispose(() -> streams.remove(stream));
    streams.add(stream);
    if (!open) {
      stream.sink().complete();
    }
  }

  private static long of(Set<Stream> streams, String device) {
    return streams.stream().filter(stream -> stream.device().equals(device)).count();
  }

  private Set<Stream> of(String account) {
    return accounts.getOrDefault(account, Set.of());
  }

  private void end(String account, Predicate<Stream> which) {
    of(account).stream().filter(which).forEach(stream -> stream.sink().complete());
  }

  @Override
  public void start() {
    open = true;
  }

  /** Comes before the server waits for requests that are under way: a stream never ends alone. */
  @Override
  public void stop() {
    open = false;
    accounts.keySet().forEach(account -> end(account, stream -> true));
  }

  @Override
  public boolean isRunning() {
    return open;
  }
}

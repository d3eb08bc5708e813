package dev.letterlint.server.sync;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The server behind a real connection, as one paired device reaches it. */
final class OverHttp implements Answers {

  private static final int LONGEST_ANSWER_BYTES = 8 << 20;

  private final WebClient http;

  OverHttp(int port, String token) {
    JsonMapper json =
        JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    http =
        WebClient.builder()
            .baseUrl("http://127.0.0.1:" + port + "/api/v1/sync")
            .defaultHeaders(headers -> headers.setBearerAuth(token))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER_BYTES))
            .codecs(
                codecs -> codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(json)))
            .build();
  }

  @Override
  public Pulled pull(String since, String witness, int limit) {
    String query = since == null ? "?limit={limit}" : "?limit={limit}&since={since}";
    return answer(
        http.get()
            .uri(query, limit, since)
            .headers(headers -> headers.setAll(witness(witness)))
            .retrieve()
            .bodyToMono(Pulled.class));
  }

  @Override
  public Pushed push(String device, String witness, List<Op> ops) {
    Map<String, Object> push = new HashMap<>();
    push.put("witness", witness);
    push.put("ops", ops);
    return answer(
        http.post()
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(push)
            .retrieve()
            .bodyToMono(Pushed.class));
  }

  private static Map<String, String> witness(String witness) {
    return witness == null ? Map.of() : Map.of("X-Witness", witness);
  }

  private static <T> T answer(Mono<T> answer) {
    try {
      return answer.block();
    } catch (WebClientResponseException refused) {
      if (refused.getStatusCode() == HttpStatus.GONE) {
        throw new HistoryChanged();
      }
      throw refused;
    } catch (WebClientRequestException lost) {
      throw new Unanswered(lost);
    }
  }
}

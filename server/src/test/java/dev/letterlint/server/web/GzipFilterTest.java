package dev.letterlint.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What a body was sent in is given back whatever it holds: strangers must not fill the memory. */
final class GzipFilterTest {

  private ByteBuf sent;

  @Test
  void givesBackWhatItReads() throws IOException {
    assertGivenBack(unpack(gzip(100)).expectComplete(), gzip(100));
  }

  @Test
  void givesBackWhatIsNoGzip() {
    byte[] plain = "no gzip at all".getBytes(StandardCharsets.UTF_8);
    assertGivenBack(unpack(plain).expectError(Refusal.class), plain);
  }

  @Test
  void givesBackWhatIsTooLong() throws IOException {
    byte[] bomb = gzip(BodyLimit.BYTES + 1);
    assertGivenBack(unpack(bomb).expectError(DataBufferLimitException.class), bomb);
  }

  private StepVerifier.FirstStep<Void> unpack(byte[] body) {
    sent = Unpooled.copiedBuffer(body);
    DataBuffer buffer = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT).wrap(sent);
    MockServerHttpRequest request =
        MockServerHttpRequest.post("/")
            .header(HttpHeaders.CONTENT_ENCODING, "gzip")
            .body(Flux.just(buffer));
    return StepVerifier.create(
        new GzipFilter()
            .filter(
                MockServerWebExchange.from(request),
                unpacked -> unpacked.getRequest().getBody().then()));
  }

  private void assertGivenBack(StepVerifier verifier, byte[] body) {
    assertEquals(body.length, sent.readableBytes());
    verifier.verify();
    assertEquals(0, sent.refCnt());
  }

  private static byte[] gzip(int length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[length]);
    }
    return packed.toByteArray();
  }
}

package dev.letterlint.server.owner;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page the token that its forms send back. */
@ControllerAdvice(basePackageClasses = FormToken.class)
final class FormToken {

  FormToken() {}

  @ModelAttribute("form")
  Mono<CsrfToken> token(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return token == null ? Mono.empty() : token;
  }
}

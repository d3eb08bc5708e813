package dev.letterlint.server.access;

import dev.letterlint.server.web.Binding;
import dev.letterlint.server.web.Caller;
import dev.letterlint.server.web.CannotStart;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.reactive.ConfigurableReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

/**
 * Two doors: the API by a device's token alone, whatever cookies come along; the owner's pages by a
 * session alone, with a token against forged forms. What neither names is open to all.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  private static final String OWNER = "/owner/";
  private static final String SIGN_IN = OWNER + "sign-in";
  private static final String SESSION_COOKIE = "__Host-letterlint";
  private static final String CSRF_COOKIE = "__Host-letterlint-form";

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @Order(1)
  SecurityWebFilterChain api(ServerHttpSecurity http, DeviceGate gate) {
    return http.securityMatcher(forDevices())
        .csrf(CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .addFilterAt(new DeviceFilter(gate), SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(requests -> requests.anyExchange().authenticated())
        .build();
  }

  /** A path that hides another one. */
  @Bean
  ServerExchangeRejectedHandler crookedPaths() {
    return (exchange, rejected) -> Mono.error(Denied.crookedPath());
  }

  private static ServerWebExchangeMatcher forDevices() {
    return new AndServerWebExchangeMatcher(
        ServerWebExchangeMatchers.pathMatchers("/api/**"),
        new NegatedServerWebExchangeMatcher(
            ServerWebExchangeMatchers.pathMatchers("/api/v1/pairing/**", "/api/v1/rules/**")));
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain ownersPages(
      ServerHttpSecurity http,
      ReactiveAuthenticationManager owners,
      Accounts accounts,
      Caller caller) {
    SignInTries tries = new SignInTries(caller, SIGN_IN);
    return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/owner/**"))
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(formTokens())
                    .csrfTokenRequestHandler(formFields())
                    .accessDeniedHandler((exchange, denied) -> Mono.error(Denied.forbidden())))
        .addFilterBefore(tries, SecurityWebFiltersOrder.FORM_LOGIN)
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .authenticationManager(owners)
                    .authenticationFailureHandler(tries)
                    .authenticationSuccessHandler(new SignedIn(accounts, caller, OWNER)))
        .logout(out -> out.logoutUrl(OWNER + "sign-out").logoutSuccessHandler(signedOut()))
        .authorizeExchange(
            requests ->
                requests
                    .pathMatchers(SIGN_IN, "/owner/link/**", "/owner/invitation/**")
                    .permitAll()
                    .anyExchange()
                    .authenticated())
        .build();
  }

  private static CookieServerCsrfTokenRepository formTokens() {
    CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
    tokens.setCookieName(CSRF_COOKIE);
    tokens.setCookieCustomizer(AccessConfiguration::guarded);
    return tokens;
  }

  /** Also in forms with files, which are no longer than MultipartLimit says. */
  private static XorServerCsrfTokenRequestAttributeHandler formFields() {
    XorServerCsrfTokenRequestAttributeHandler fields =
        new XorServerCsrfTokenRequestAttributeHandler();
    fields.setTokenFromMultipartDataEnabled(true);
    return fields;
  }

  private static RedirectServerLogoutSuccessHandler signedOut() {
    RedirectServerLogoutSuccessHandler handler = new RedirectServerLogoutSuccessHandler();
    handler.setLogoutSuccessUrl(URI.create(SIGN_IN));
    return handler;
  }

  @Bean
  WebSessionIdResolver sessions() {
    CookieWebSessionIdResolver sessions = new CookieWebSessionIdResolver();
    sessions.setCookieName(SESSION_COOKIE);
    sessions.addCookieInitializer(AccessConfiguration::guarded);
    return sessions;
  }

  /** Browsers take a secure cookie from this machine also without TLS. */
  private static void guarded(ResponseCookieBuilder cookie) {
    cookie.path("/").secure(true).httpOnly(true).sameSite("Strict");
  }

  /** Other machines are let near only where somebody can keep them out. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableReactiveWebServerFactory> passwordFirst(
      Binding binding, Accounts accounts) {
    return server -> {
      if (binding.exposed() && !accounts.hasPassword().join()) {
        throw new CannotStart(
            "Other machines would reach Letterlint, and its owner has no password: set one with"
                + " \"java -jar letterlint.jar password\" first.");
      }
    };
  }
}

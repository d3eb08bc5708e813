package dev.letterlint.server.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/** One event loop a core: more only take turns, and each turn costs a push a switch of threads. */
@Configuration(proxyBeanMethods = false)
class Threads {

  @Bean
  ReactorResourceFactory eventLoops() {
    int cores = Runtime.getRuntime().availableProcessors();
    ReactorResourceFactory factory = new ReactorResourceFactory();
    factory.setUseGlobalResources(false);
    factory.setLoopResourcesSupplier(() -> LoopResources.create("letterlint-http", cores, true));
    return factory;
  }
}

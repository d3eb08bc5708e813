package dev.letterlint.server.owner;

import com.samskivert.mustache.Mustache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How templates are read: what is printed is escaped, and an empty text is none. */
@Configuration(proxyBeanMethods = false)
class Templates {

  @Bean
  Mustache.Compiler mustache(Mustache.TemplateLoader loader) {
    return Mustache.compiler().withLoader(loader).emptyStringIsFalse(true).defaultValue("");
  }
}

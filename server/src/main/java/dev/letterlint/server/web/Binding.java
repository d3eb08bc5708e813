package dev.letterlint.server.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the server listens, and the names it answers to beyond those of the machine itself. The
 * defaults stand in application.properties.
 */
@ConfigurationProperties("letterlint")
public record Binding(int port, String address, Set<String> hosts) {}

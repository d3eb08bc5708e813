package dev.letterlint.server.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How strict the doors are: whether even the first device needs a code, and how often one device
 * may come. The defaults stand in application.properties.
 */
@ConfigurationProperties("letterlint")
public record Rules(boolean requireCode, int requestsPerMinute) {}

package org.alteractions.journey.season;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param minimumCandidates with fewer than these, somebody decides whether the season goes on */
@ConfigurationProperties("journey.season")
record SeasonSettings(int minimumCandidates) {}

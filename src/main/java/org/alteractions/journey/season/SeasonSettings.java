package org.alteractions.journey.season;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param minimumCandidates below this number a coordinator decides whether the season continues */
@ConfigurationProperties("journey.season")
record SeasonSettings(int minimumCandidates) {}

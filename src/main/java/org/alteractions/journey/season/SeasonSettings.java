package org.alteractions.journey.season;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param minimumCandidates input of enough-candidates.dmn, which compares the number of candidates with it */
@ConfigurationProperties("journey.season")
record SeasonSettings(int minimumCandidates) {}

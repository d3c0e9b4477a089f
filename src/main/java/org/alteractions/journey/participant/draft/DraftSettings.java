package org.alteractions.journey.participant.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param lifetime   after which a draft is deleted
 * @param text       that one draft may hold, files apart
 * @param perNetwork text and files of all drafts of one network, which a whole school may share
 */
@ConfigurationProperties("journey.page-drafts")
record DraftSettings(Duration lifetime, DataSize text, DataSize perNetwork, DataSize overall) {}

package org.alteractions.journey.participant.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param lifetime   after which a draft is deleted
 * @param text       maximum size of one draft without files
 * @param perNetwork maximum size of all drafts and files of one network, which a whole school may share
 */
@ConfigurationProperties("journey.page-drafts")
record DraftSettings(Duration lifetime, DataSize text, DataSize perNetwork, DataSize overall) {}

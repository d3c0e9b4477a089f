package org.alteractions.journey.participant;

import java.time.Instant;
import org.alteractions.journey.Sentence;

/**
 * A file that was received.
 *
 * @param field question of the page that asked for it
 * @param kind  kind of document, for instance "CV"
 * @param name  file name; null if the file arrived by another way
 */
public record ReceivedFile(String field, Sentence kind, String name, Instant receivedAt) {}

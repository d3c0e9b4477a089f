package org.alteractions.journey.participant;

import java.time.Instant;
import org.alteractions.journey.Sentence;

/**
 * A file that has come already.
 *
 * @param field question of the page that asked for it
 * @param kind  what it is, for instance "CV"
 * @param name  of the file; null where it came another way
 */
public record ReceivedFile(String field, Sentence kind, String name, Instant receivedAt) {}

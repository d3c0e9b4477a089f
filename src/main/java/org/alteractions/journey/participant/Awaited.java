package org.alteractions.journey.participant;

import java.time.LocalDate;

/**
 * One of several answers that a page awaits from its reader: a scorecard, for instance.
 *
 * @param what in the reader's language
 * @param by   last day; null once that has passed
 */
public record Awaited(String what, LocalDate by) {}

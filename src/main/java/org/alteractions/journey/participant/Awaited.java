package org.alteractions.journey.participant;

import java.time.LocalDate;

/**
 * One of several answers that a page awaits from its reader, for instance a scorecard.
 *
 * @param what name of the answer in the reader's language
 * @param by   last day to answer; null once it has passed
 */
public record Awaited(String what, LocalDate by) {}

package org.alteractions.journey.overview.application;

import org.alteractions.journey.id.ApplicationNumber;

/**
 * A row of the list of applications.
 *
 * @param documents received documents in words
 */
public record ApplicationRow(ApplicationNumber number, String name, String school, String state, String documents) {}

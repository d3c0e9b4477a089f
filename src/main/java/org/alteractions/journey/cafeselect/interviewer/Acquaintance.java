package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;

/**
 * An interviewer and a candidate who know each other, as one of them has declared.
 *
 * @param candidate number of the application
 */
public record Acquaintance(@Id Long id, SessionReference session, Long interviewer, ApplicationNumber candidate) {}

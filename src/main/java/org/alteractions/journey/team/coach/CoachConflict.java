package org.alteractions.journey.team.coach;

import org.springframework.data.annotation.Id;

/** A coach who must not guide the missions that a sponsor supports. */
public record CoachConflict(@Id Long id, Long coach, Long sponsor) {}

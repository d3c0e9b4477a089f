package org.alteractions.journey.structure.sponsor;

import org.springframework.data.annotation.Id;

/** A foundation or company that supports requests. */
public record Sponsor(@Id Long id, String name) {}

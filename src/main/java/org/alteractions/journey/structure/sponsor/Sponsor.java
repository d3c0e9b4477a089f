package org.alteractions.journey.structure.sponsor;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A foundation or company that supports requests. */
public record Sponsor(@Id Long id, @Version Integer version, String name) {}

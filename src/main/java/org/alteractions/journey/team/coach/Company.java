package org.alteractions.journey.team.coach;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A partner company, which lends its coaches (mécénat de compétences). */
public record Company(@Id Long id, @Version Integer version, String name) {}

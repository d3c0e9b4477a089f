package org.alteractions.journey.team.coach;

import org.springframework.data.annotation.Id;

/** A partner company, which lends its coaches (mécénat de compétences). */
public record Company(@Id Long id, String name) {}

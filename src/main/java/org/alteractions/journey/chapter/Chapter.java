package org.alteractions.journey.chapter;

import org.alteractions.journey.id.ChapterId;
import org.springframework.data.annotation.Id;

/**
 * A chapter.
 *
 * @param id    tenant in the engine, for instance "nantes"
 * @param code  prefix of its dossier references, for instance "NAN"
 * @param email receives participants' replies and escalations of the chapter's tasks
 */
public record Chapter(@Id ChapterId id, String code, String name, String email) {}

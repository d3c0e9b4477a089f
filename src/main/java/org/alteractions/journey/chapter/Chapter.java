package org.alteractions.journey.chapter;

import org.alteractions.journey.id.ChapterId;
import org.springframework.data.annotation.Id;

/**
 * A chapter.
 *
 * @param id    tenant in the engine, for instance "nantes"
 * @param code  start of its dossiers' references, for instance "NAN"
 * @param email where participants' answers and the escalations of its tasks go
 */
public record Chapter(@Id ChapterId id, String code, String name, String email) {}

package org.alteractions.journey.structure;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a structure or its dossier; the sentences are in <code>messages/structure.yaml</code>. */
public enum StructureRefusal implements RefusalCode {
    CONTACT_KNOWN_OTHERWISE("name"),
    DOSSIER_CLOSED("dossier", "state"),
    MISSION_NOT_STOPPED("dossier", "state"),
    NO_MISSION,
    NO_TEAM_AWAITED("dossier", "state"),
    NOT_IN_THE_TEAM("dossier"),
    OTHER_CHAPTER,
    OTHER_CONTACT_KNOWN("structure", "contact", "address"),
    SPONSOR_NAME_TAKEN,
    STRUCTURE_KNOWN_ELSEWHERE,
    STRUCTURE_NAME_TAKEN;

    private final List<String> parameters;

    StructureRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}

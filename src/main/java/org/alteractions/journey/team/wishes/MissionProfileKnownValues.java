package org.alteractions.journey.team.wishes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form "describe-mission": the recorded needs of a mission. */
@Component
class MissionProfileKnownValues implements KnownValues {

    private final MissionProfileRepository needs;
    private final DossierRegister dossiers;

    MissionProfileKnownValues(MissionProfileRepository needs, DossierRegister dossiers) {
        this.needs = needs;
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "describe-mission";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        return Optional.ofNullable(KnownValues.text(answers, "describedMission"))
                .flatMap(dossier -> dossiers.find(DossierReference.of(dossier)))
                .map(this::record);
    }

    private KnownRecord record(DossierRegister.Entry dossier) {
        MissionProfile known = needs.of(dossier.reference());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), dossier.chapter().value());
        values.put("missionSkills", known.codes(MissionNeed.Kind.SKILL));
        values.put("missionLanguages", known.codes(MissionNeed.Kind.LANGUAGE));
        values.put("missionTimes", known.codes(MissionNeed.Kind.TIME));
        return new KnownRecord("needs-" + dossier.reference(), dossier.chapter(), values);
    }
}

package org.alteractions.journey.structure.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.structure.StructureRepository;
import org.alteractions.journey.structure.contact.ContactKnownValues;
import org.springframework.stereotype.Component;

/** Known values of form "request": a structure recognised by name keeps contact data that the request leaves out. */
@Component
class RequestKnownValues implements KnownValues {

    private final StructureRepository structures;

    RequestKnownValues(StructureRepository structures) {
        this.structures = structures;
    }

    @Override
    public String form() {
        return "request";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        String name = KnownValues.text(answers, "structureName");
        return chapter == null || name == null
                ? Optional.empty()
                : structures.findByChapterAndName(chapter, name).map(one -> ContactKnownValues.record(one, Map.of()));
    }

    /** A new contact does not keep the phone number of the previous contact. */
    @Override
    public Map<String, Object> staying(KnownRecord known, Map<String, Object> answers) {
        Map<String, Object> staying = new LinkedHashMap<>(known.values());
        String before = KnownValues.text(known.values(), "contactEmail");
        if (Boolean.TRUE.equals(answers.get("newContact"))
                || before == null || !before.equalsIgnoreCase(KnownValues.text(answers, "contactEmail"))) {
            staying.remove("contactPhone");
        }
        return staying;
    }
}

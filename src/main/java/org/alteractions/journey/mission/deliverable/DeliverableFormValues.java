package org.alteractions.journey.mission.deliverable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form values of the deliverables that teams hand in. */
@Component
class DeliverableFormValues implements FormValues {

    private final DeliverableService deliverables;
    private final MissionParties parties;
    private final Colleagues colleagues;
    private final DossierRegister dossiers;
    private final MyChapters chapters;

    DeliverableFormValues(
            DeliverableService deliverables,
            MissionParties parties,
            Colleagues colleagues,
            DossierRegister dossiers,
            MyChapters chapters) {
        this.deliverables = deliverables;
        this.parties = parties;
        this.colleagues = colleagues;
        this.dossiers = dossiers;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("deliverableRows",
                        "Table of the versions handed in, newest first: columns version, day, by, file, remark",
                        context -> rows(DossierReference.of(context.reference()))),
                new ShownKey("runningMissions",
                        "Options: missions of my chapters whose deliverable is not accepted yet",
                        context -> running()));
    }

    private List<Map<String, String>> rows(DossierReference dossier) {
        List<DeliverableVersionRepository.Entry> entries = deliverables.entries(dossier);
        Map<String, String> names = entries.isEmpty()
                ? Map.of()
                : parties.of(dossier).stream().collect(Collectors.toMap(
                        party -> party.person().id().value(), MissionParties.Party::name));
        return entries.stream().map(entry -> row(entry, names)).toList();
    }

    private Map<String, String> row(DeliverableVersionRepository.Entry entry, Map<String, String> names) {
        String by = names.get(entry.handedInBy());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("version", String.valueOf(entry.number()));
        row.put("day", WrittenDates.day(entry.handedInAt().atZone(WallClock.PARIS).toLocalDate()));
        row.put("by", by == null ? colleagues.name(entry.handedInBy()) : by);
        row.put("file", Objects.requireNonNullElse(entry.fileName(), "reçu autrement"));
        row.put("remark", Objects.requireNonNullElse(entry.remark(), ""));
        return row;
    }

    private List<Option> running() {
        return chapters.mine().stream()
                .flatMap(chapter -> dossiers.inState(chapter.id(), Dossier.State.IN_MISSION).stream())
                .filter(dossier -> deliverables.awaits(dossier.reference()))
                .map(dossier -> new Option(dossier.reference() + " – " + dossier.title(), dossier.reference().value()))
                .toList();
    }
}

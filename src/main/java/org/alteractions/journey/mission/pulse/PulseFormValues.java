package org.alteractions.journey.mission.pulse;

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
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form values of the pulse check. */
@Component
class PulseFormValues implements FormValues {

    private final Pulse pulse;
    private final MissionParties parties;
    private final DossierRegister dossiers;
    private final MyChapters chapters;

    PulseFormValues(Pulse pulse, MissionParties parties, DossierRegister dossiers, MyChapters chapters) {
        this.pulse = pulse;
        this.parties = parties;
        this.dossiers = dossiers;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("pulseRows",
                        "Table of how everybody is doing, newest first: columns day, party, mood, equipped, worry",
                        context -> rows(DossierReference.of(context.reference()))),
                new ShownKey("askedForNews",
                        "Options: everybody in missions of my chapters who was asked how they are doing",
                        context -> asked()));
    }

    private List<Map<String, String>> rows(DossierReference dossier) {
        List<PulseAnswer> answers = pulse.answers(dossier);
        Map<String, String> names = answers.isEmpty()
                ? Map.of()
                : parties.of(dossier).stream()
                        .collect(Collectors.toMap(MissionParties.Party::key, MissionParties.Party::name));
        return answers.stream()
                .map(answer -> row(answer, names.getOrDefault(answer.party(), "un ancien membre de l'équipe")))
                .toList();
    }

    private static Map<String, String> row(PulseAnswer answer, String name) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("day", WrittenDates.day(answer.answeredAt().atZone(WallClock.PARIS).toLocalDate()));
        row.put("party", name);
        row.put("mood", answer.mood().label());
        row.put("equipped", answer.equipped().label());
        row.put("worry", Objects.requireNonNullElse(answer.worry(), ""));
        return row;
    }

    private List<Option> asked() {
        return chapters.mine().stream()
                .flatMap(chapter -> dossiers.inState(chapter.id(), Dossier.State.IN_MISSION).stream())
                .filter(dossier -> pulse.current(dossier.reference()).isPresent())
                .flatMap(dossier -> parties.of(dossier.reference()).stream())
                .map(MissionParties.Party::option)
                .toList();
    }
}

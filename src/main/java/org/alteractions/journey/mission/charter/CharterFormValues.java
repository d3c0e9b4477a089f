package org.alteractions.journey.mission.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.CharterAnswer;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form values of a mission's charter. */
@Component
class CharterFormValues implements FormValues {

    private final MissionRepository missions;
    private final MissionParties parties;
    private final CharterService charter;
    private final DossierRegister dossiers;
    private final MyChapters chapters;

    CharterFormValues(
            MissionRepository missions,
            MissionParties parties,
            CharterService charter,
            DossierRegister dossiers,
            MyChapters chapters) {
        this.missions = missions;
        this.parties = parties;
        this.charter = charter;
        this.dossiers = dossiers;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("charterState",
                        "Whether everybody has accepted the charter: acceptée or pas encore acceptée",
                        context -> missions.findById(DossierReference.of(context.reference()))
                                .filter(Mission::isCharterAccepted).isPresent()
                                ? "acceptée"
                                : "pas encore acceptée"),
                new ShownKey("missionParties", "Options: structure, coach and students of the mission", context ->
                        parties.of(DossierReference.of(context.reference())).stream()
                                .map(party -> new Option(party.name(), party.key()))
                                .toList()),
                new ShownKey("charterRows", "Table of the answers to the charter: columns party, answer, question",
                        this::rows),
                new ShownKey("charterAcceptedBy", "Proposed choice: the parties who have accepted the charter",
                        this::accepted),
                new ShownKey("missingCharterParties",
                        "Options: who has not accepted the charter of a mission of my chapters", context -> missing()));
    }

    private List<Map<String, String>> rows(CaseContext context) {
        return missions.findById(DossierReference.of(context.reference())).stream()
                .flatMap(mission -> parties.of(DossierReference.of(context.reference())).stream()
                        .map(party -> row(mission, party)))
                .toList();
    }

    private static Map<String, String> row(Mission mission, MissionParties.Party party) {
        CharterAnswer answer = mission.charterAnswer(party.key())
                .orElseGet(() -> CharterAnswer.noted(party.key(), false, null));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("party", party.name());
        row.put("answer", answered(answer));
        row.put("question", Objects.requireNonNullElse(answer.question(), ""));
        return row;
    }

    private static String answered(CharterAnswer answer) {
        String day = answer.answeredOn() == null ? "" : " le " + WrittenDates.day(answer.answeredOn());
        String signed = answer.signedName() == null ? "" : ", signée « " + answer.signedName() + " »";
        return answer.accepted() ? "acceptée" + day + signed : "pas encore acceptée";
    }

    private List<String> accepted(CaseContext context) {
        return missions.findById(DossierReference.of(context.reference())).stream()
                .flatMap(mission -> parties.of(DossierReference.of(context.reference())).stream()
                        .map(MissionParties.Party::key)
                        .filter(mission::hasAccepted))
                .toList();
    }

    private List<Option> missing() {
        return chapters.mine().stream()
                .flatMap(chapter -> dossiers.inState(chapter.id(), Dossier.State.IN_MISSION).stream())
                .flatMap(dossier -> charter.missing(dossier.reference()).stream())
                .map(MissionParties.Party::option)
                .toList();
    }
}

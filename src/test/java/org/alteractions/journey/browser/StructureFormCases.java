package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.springframework.stereotype.Component;

/** Forms of a dossier before it has a team. */
@Component
class StructureFormCases implements FormCases {

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;

    private final JourneyDriver journey;
    private final TestMailbox mailbox;
    private final Journal journal;

    StructureFormCases(JourneyDriver journey, TestMailbox mailbox, Journal journal) {
        this.journey = journey;
        this.mailbox = mailbox;
        this.journal = journal;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start(FormIds.REQUEST, "with everything", "Parcours d'une mission", () -> null, wholeRequest(),
                        none -> assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                                .singleElement().asString().contains("est bien arrivée")),
                qualify("accept", Map.of("missionScope", "Étudier trois débouchés locaux."), this::waitsForATeam),
                qualify("reframe", Map.of("missionScope", "Un seul débouché."),
                        dossier -> waitsAt(dossier, QualificationSteps.RECORD_SCOPE_ANSWER)),
                qualify("moreInformation", Map.of("missingInformation", "Combien de salariés ?"),
                        dossier -> waitsAt(dossier, QualificationSteps.RECORD_INFORMATION)),
                qualify("nextSeason", Map.of("decisionReason", "Trop de missions cet automne."), this::waitsForATeam),
                qualify("decline", Map.of("decisionReason", "Hors de notre champ d'action."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse()),
                FormCase.task(FormIds.RECORD_INFORMATION, "answered",
                        () -> qualified("moreInformation", "missingInformation", "Combien de salariés ?"),
                        QualificationSteps.RECORD_INFORMATION,
                        Map.of("receivedInformation", "Cinq salariés, dont deux à temps plein."),
                        dossier -> waitsAt(dossier, QUALIFY)),
                FormCase.task(FormIds.RECORD_SCOPE_ANSWER, "accepted",
                        () -> qualified("reframe", "missionScope", "Un seul débouché."),
                        QualificationSteps.RECORD_SCOPE_ANSWER,
                        Map.of("scopeAnswer", "accept", "scopeComment", "Commençons par les cantines."),
                        this::waitsForATeam),
                FormCase.task(FormIds.DECIDE_IDLE_DOSSIER, "closed", this::idle,
                        MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                        Map.of("idleDecision", "close", "decisionReason", "Aucune équipe depuis un an."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse()),
                FormCase.task(FormIds.DECIDE_IDLE_DOSSIER, "kept", this::idle, MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                        Map.of("idleDecision", "keep"), this::waitsForATeam),
                FormCase.start(FormIds.CORRECT_CONTACT, "another phone", "Corriger un contact", this::requested,
                        Map.of("contactPhone", "06 12 34 56 78"),
                        dossier -> assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                                .contains(JournalEvent.CONTACT_CORRECTED))
                        .aboutIn("concernedDossier"),
                FormCase.start(FormIds.DECLARE_EVENT, "structure withdraws", "Signaler un événement", this::requested,
                        Map.of("declaredEvent", "structureWithdrew", "eventComment", "Par téléphone."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse())
                        .aboutIn("concernedDossier"));
    }

    private FormCase qualify(String decision, Map<String, ?> details, Consumer<String> after) {
        Map<String, Object> answers = new HashMap<>(details);
        answers.put("qualificationDecision", decision);
        return FormCase.task(FormIds.QUALIFY_REQUEST, decision, this::requested, QUALIFY, answers, after);
    }

    private static Map<String, Object> wholeRequest() {
        Map<String, Object> answers = RequestFixtures.request();
        answers.put("neededBy", LocalDate.now().plusMonths(6).toString());
        answers.put("sponsorName", "Fondation des Deux Rives");
        return answers;
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", wholeRequest());
    }

    private String qualified(String decision, String detail, String text) {
        String dossier = requested();
        journey.complete(dossier, QUALIFY, Map.of("qualificationDecision", decision, detail, text));
        return dossier;
    }

    private String idle() {
        String dossier = qualified("accept", "missionScope", "Étudier trois débouchés locaux.");
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        return dossier;
    }

    private void waitsForATeam(String dossier) {
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
    }

    private void waitsAt(String dossier, String task) {
        assertThat(journey.openTasks(dossier)).containsExactly(task);
    }
}

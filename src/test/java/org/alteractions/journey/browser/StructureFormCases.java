package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.alteractions.journey.testing.answers.CorrectContactAnswers;
import org.alteractions.journey.testing.answers.DecideIdleDossierAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.answers.RecordScopeAnswerAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
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
                FormCase.start(FormIds.REQUEST, "with everything", "Saisir une demande et suivre sa mission", () -> null, wholeRequest(),
                        none -> assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                                .singleElement().asString().contains("est bien arrivée")),
                qualify("accept",
                        QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."), this::waitsForATeam),
                qualify("reframe", QualifyRequestAnswers.reframe().missionScope("Un seul débouché."),
                        dossier -> waitsAt(dossier, QualificationSteps.RECORD_SCOPE_ANSWER)),
                qualify("moreInformation", QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"),
                        dossier -> waitsAt(dossier, QualificationSteps.RECORD_INFORMATION)),
                qualify("nextSeason", QualifyRequestAnswers.nextSeason().decisionReason("Trop de missions cet automne."),
                        this::waitsForATeam),
                qualify("decline", QualifyRequestAnswers.decline().decisionReason("Hors de notre champ d'action."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse()),
                FormCase.task(FormIds.RECORD_INFORMATION, "answered",
                        () -> qualified(QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?")),
                        QualificationSteps.RECORD_INFORMATION,
                        new RecordInformationAnswers().receivedInformation("Cinq salariés, dont deux à temps plein."),
                        dossier -> waitsAt(dossier, QUALIFY)),
                FormCase.task(FormIds.RECORD_SCOPE_ANSWER, "accepted",
                        () -> qualified(QualifyRequestAnswers.reframe().missionScope("Un seul débouché.")),
                        QualificationSteps.RECORD_SCOPE_ANSWER,
                        RecordScopeAnswerAnswers.accept().scopeComment("Commençons par les cantines."),
                        this::waitsForATeam),
                FormCase.task(FormIds.DECIDE_IDLE_DOSSIER, "closed", this::idle,
                        MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                        DecideIdleDossierAnswers.close().decisionReason("Aucune équipe depuis un an."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse()),
                FormCase.task(FormIds.DECIDE_IDLE_DOSSIER, "kept", this::idle, MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                        DecideIdleDossierAnswers.keep(), this::waitsForATeam),
                FormCase.start(FormIds.CORRECT_CONTACT, "another phone", "Corriger un contact", this::requested,
                        new CorrectContactAnswers().contactPhone("06 12 34 56 78"),
                        dossier -> assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                                .contains(JournalEvent.CONTACT_CORRECTED))
                        .aboutIn("concernedDossier"),
                FormCase.start(FormIds.DECLARE_EVENT, "structure withdraws", "Signaler un événement", this::requested,
                        DeclareEventAnswers.structureWithdrew().eventComment("Par téléphone."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse())
                        .aboutIn("concernedDossier"));
    }

    private FormCase qualify(String decision, QualifyRequestAnswers answers, Consumer<String> after) {
        return FormCase.task(FormIds.QUALIFY_REQUEST, decision, this::requested, QUALIFY, answers, after);
    }

    private static Map<String, Object> wholeRequest() {
        RequestAnswers answers = RequestFixtures.request().neededBy(LocalDate.now().plusMonths(6).toString())
                .sponsorName("Fondation des Deux Rives");
        return answers;
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", wholeRequest());
    }

    private String qualified(QualifyRequestAnswers answers) {
        String dossier = requested();
        journey.complete(dossier, QUALIFY, answers);
        return dossier;
    }

    private String idle() {
        String dossier = qualified(QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
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

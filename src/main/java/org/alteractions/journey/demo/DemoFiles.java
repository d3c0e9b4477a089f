package org.alteractions.journey.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.team.TeamContacts;
import org.alteractions.journey.upload.CheckedPdf;
import org.alteractions.journey.upload.PdfCheck;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hands in the files of candidates and teams, as these do by their links. */
@Component
@Profile("demo")
class DemoFiles {

    private final Map<String, ParticipantForm> pages;
    private final Steps steps;
    private final Candidates candidates;
    private final DossierRegister dossiers;
    private final TeamContacts teams;
    private final PdfCheck check;
    private final DemoPdf pdf;
    private final Clock clock;

    DemoFiles(
            List<ParticipantForm> pages,
            Steps steps,
            Candidates candidates,
            DossierRegister dossiers,
            TeamContacts teams,
            PdfCheck check,
            DemoPdf pdf,
            Clock clock) {
        this.pages = pages.stream().collect(Collectors.toMap(ParticipantForm::purpose, Function.identity()));
        this.steps = steps;
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.teams = teams;
        this.check = check;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** CV and letter of a new candidate. */
    void ofCandidate(ChapterId chapter, CaseReference reference) {
        Candidates.Candidate candidate = candidates.get(ApplicationNumber.of(reference));
        send("add-documents", new ParticipantVisit(reference, chapter, candidate.recipient()), Map.of(), Map.of(
                "cv", file("CV " + candidate.name(), DemoPapers.cv(candidate, today())),
                "letter", file("Lettre " + candidate.name(), DemoPapers.letter(candidate, today()))));
    }

    /** @return false if the dossier awaits no deliverable from a team */
    boolean ofTeam(ChapterId chapter, CaseReference reference, Map<String, Object> answers) {
        DossierReference dossier = DossierReference.of(reference);
        List<Recipient> students = teams.students(dossier);
        if (students.isEmpty()) {
            return false;
        }
        DossierRegister.Entry mission = dossiers.get(dossier);
        DemoPaper paper = DemoPapers.deliverable(mission, students.stream().map(Recipient::name).toList(), today());
        return send("hand-in-deliverable", new ParticipantVisit(reference, chapter, students.get(0)), answers,
                Map.of("file", file("Livrable " + mission.structure(), paper)));
    }

    private boolean send(
            String purpose, ParticipantVisit visit, Map<String, Object> answers, Map<String, CheckedPdf> files) {
        VisitedStep step = VisitedStep.of(pages.get(purpose), visit);
        return !(step.way() instanceof AnswerRoute.Closed) && steps.send(step, answers, () -> files, () -> {});
    }

    private CheckedPdf file(String name, DemoPaper paper) {
        return check.check(name + ".pdf", pdf.of(paper));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

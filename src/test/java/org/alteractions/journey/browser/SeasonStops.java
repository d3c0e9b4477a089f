package org.alteractions.journey.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.answers.DecideAbsentAnswers;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.springframework.stereotype.Component;

/** Final decisions for a whole season, which affect other processes. */
@Component
class SeasonStops {

    private static final String SCHOOL = "polytech-nantes";
    private static final Map<String, Object> CANCEL =
            Map.of("preparationDecision", "cancel", "cancellationReason", "Personne n'est disponible.");

    private final JourneyDriver journey;
    private final PeopleFixtures people;
    private final ApplicationRepository applications;
    private final Candidates candidates;
    private final Messages messages;

    SeasonStops(
            JourneyDriver journey, PeopleFixtures people, ApplicationRepository applications, Candidates candidates, Messages messages) {
        this.journey = journey;
        this.people = people;
        this.applications = applications;
        this.candidates = candidates;
        this.messages = messages;
    }

    Stream<FormCase> ways() {
        return Stream.of(
                way(FormIds.DECIDE_REGISTRATIONS, "season cancelled", this::tooFew,
                        RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.cancelSeason()),
                way(FormIds.PREPARE_SESSION, "nobody is trained", () -> cafeSelect(registered()),
                        CafeSelectSteps.PREPARE_SESSION,
                        CANCEL),
                way(FormIds.PREPARE_SESSION, "somebody is trained", this::cafeSelectBesideOneTrained,
                        CafeSelectSteps.PREPARE_SESSION, CANCEL),
                way(FormIds.PREPARE_SEMINAR, "nobody is trained", () -> seminar(false), SeminarSteps.PREPARE_SEMINAR,
                        CANCEL),
                way(FormIds.PREPARE_SEMINAR, "somebody is trained", () -> seminar(true), SeminarSteps.PREPARE_SEMINAR,
                        CANCEL),
                way(FormIds.RECORD_ATTENDANCE, "nobody came", this::seminarPrepared, SeminarSteps.RECORD_ATTENDANCE,
                        RecordAttendanceAnswers.held()),
                way(FormIds.RECORD_ATTENDANCE, "all came", this::seminarPrepared, SeminarSteps.RECORD_ATTENDANCE,
                        RecordAttendanceAnswers.held()).choosing("presentStudents"),
                way(FormIds.DECIDE_ABSENT, "the last one", this::absent, SeminarSteps.DECIDE_ABSENT,
                        DecideAbsentAnswers.missed().absenceReason("N'est pas venue.")),
                FormCase.start(FormIds.WITHDRAW_APPLICATION, "holds a place", "Déclarer un désistement",
                        this::placeHeld,
                        new WithdrawApplicationAnswers().withdrawalReason("Un stage."), none -> { })
                        .aboutIn("concernedApplication"));
    }

    private static FormCase way(
            String form, String name, Supplier<String> bring, String task, Map<String, ?> answers) {
        return FormCase.task(form, name, bring, task, answers, none -> { });
    }

    private String registered() {
        people.school(SCHOOL);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        journey.pass(Duration.ofDays(11));
        register(season, "Léa");
        register(season, "Zoé");
        return season;
    }

    private String register(String season, String firstName) {
        RegisterStudentAnswers answers = RegistrationFixtures.answers(firstName,
                firstName.replace('é', 'e').toLowerCase(Locale.ROOT) + "@etudiants.example", "fr", SCHOOL)
                .season(season);
        return journey.start(ProcessIds.APPLICATION, "nantes", answers);
    }

    private String tooFew() {
        String season = registered();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        return season;
    }

    private String cafeSelect(String season) {
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        return season + "/cafe-select";
    }

    private String cafeSelectBesideOneTrained() {
        String season = registered();
        people.trained(season, "Anna", SCHOOL);
        return cafeSelect(season);
    }

    /** Léa holds a place, Zoé waits for one. */
    private String places() {
        String season = registered();
        String lea = season + "-001";
        candidates.invite(ApplicationNumber.of(lea));
        candidates.offer(ApplicationNumber.of(lea));
        decided(lea, "accepted");
        journey.complete(lea, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());
        candidates.invite(ApplicationNumber.of(season + "-002"));
        candidates.putOnWaitingList(ApplicationNumber.of(season + "-002"), 1);
        decided(season + "-002", "waitingList");
        return season;
    }

    private String placeHeld() {
        return places() + "-001";
    }

    private String seminar(boolean trained) {
        String season = places();
        String anna = people.trained(season, "Anna", SCHOOL);
        journey.complete(cafeSelect(season), CafeSelectSteps.PREPARE_SESSION, CANCEL);
        if (!trained) {
            applications.save(applications.get(ApplicationNumber.of(anna)).become(Application.State.WITHDRAWN));
        }
        return season + "/seminar";
    }

    private String seminarPrepared() {
        String seminar = seminar(false);
        journey.complete(seminar, SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        return seminar;
    }

    private String absent() {
        String seminar = seminarPrepared();
        journey.complete(seminar, SeminarSteps.RECORD_ATTENDANCE,
                RecordAttendanceAnswers.held().presentStudents(List.of()));
        return seminar;
    }

    private void decided(String application, String decision) {
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(application),
                Map.of(Variable.SELECTION_DECISION, decision));
        journey.run();
    }
}

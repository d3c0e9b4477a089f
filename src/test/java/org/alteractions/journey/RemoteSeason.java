package org.alteractions.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.RemoteStaff;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.EnterScorecardAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.ScheduleRestitutionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;

/** A season of Nantes, form by form, in an application that is called over HTTP only. */
final class RemoteSeason {

    private static final String SCHOOL = "polytech-nantes";

    private final RemoteStaff staff;
    private final LocalDate today;

    RemoteSeason(RemoteStaff staff, LocalDate today) {
        this.staff = staff;
        this.today = today;
    }

    String requested(String structure, String contact) {
        return staff.start(ProcessIds.MISSION_JOURNEY, RequestFixtures.request(structure, contact));
    }

    String accepted(String structure, String contact) {
        String dossier = requested(structure, contact);
        staff.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Trois débouchés étudiés."));
        return dossier;
    }

    /** From the opening of the season to its missions, two teams of three. */
    void launched() {
        Map<String, Object> calendar = new HashMap<>(SeasonFixtures.season("autumn", today, today.plusDays(4)));
        calendar.put("registrationCloses", day(1));
        calendar.put("cafeSelectOn", day(2));
        calendar.put("seminarOn", day(3));
        String season = staff.start(ProcessIds.SEASON, calendar);
        staff.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        List<String> students = IntStream.rangeClosed(1, 6).mapToObj(number -> registered(season, number)).toList();
        staff.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        selected(season, students);
        trained(season, students);
        staff.complete(season, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        staff.tasks(season, TeamFormingSteps.CONFIRM_TEAM, 2).forEach(this::confirmed);
    }

    private String registered(String season, int number) {
        RegisterStudentAnswers answers = RegistrationFixtures.answers(
                "Prénom" + number, "etudiant" + number + "@ecoles.example", number % 2 == 0 ? "en" : "fr", SCHOOL)
                .season(season);
        return staff.start(ProcessIds.APPLICATION, answers);
    }

    private void selected(String season, List<String> students) {
        String session = season + "/cafe-select";
        JsonNode day = staff.tasks(session, CafeSelectSteps.PREPARE_SESSION, 1).get(0);
        staff.complete(day,
                PrepareSessionAnswers.plan().sessionDate(day(2)).sessionStart("09:00").sessionEnd("18:00")
                        .sessionPlace("12 rue des Arts").sessionRooms(2).changeoverMinutes(5)
                        .chosenInterviewers(choices(staff.shown(day, "chapterInterviewers"))));
        staff.complete(session, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        staff.complete(session, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        staff.tasks(session, CafeSelectSteps.ENTER_SCORECARD, 2 * students.size()).forEach(card -> staff.complete(card,
                new EnterScorecardAnswers().motivationMark(4).teamworkMark(5).analysisMark(4).commitmentMark(5)
                        .recommendation("yes").scorecardRemarks("Clair, posé et engagé.")));
        staff.complete(session, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(students.size()).acceptedCandidates(students)
                        .deliberationReason("Six places, six candidats solides."));
        students.forEach(number ->
                staff.complete(number, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept()));
    }

    private void trained(String season, List<String> students) {
        String seminar = season + "/seminar";
        staff.complete(seminar, SeminarSteps.PREPARE_SEMINAR,
                PrepareSeminarAnswers.plan().seminarDate(day(3)).seminarStart("09:30").seminarPlace("3 place Graslin")
                        .trainerName("Solène Prigent").trainerEmail("solene.prigent@ess.example")
                        .trainerLanguage("fr"));
        staff.complete(seminar, SeminarSteps.RECORD_ATTENDANCE,
                RecordAttendanceAnswers.held().presentStudents(students));
    }

    private void confirmed(JsonNode task) {
        List<String> students = new ArrayList<>();
        staff.shown(task, "teamStudents").forEach(student -> students.add(student.asText()));
        staff.complete(task,
                ConfirmTeamAnswers.confirm().teamStudents(students).teamCoach(staff.shown(task, "teamCoach").asText()));
    }

    /** A mission whose charter is accepted: the mid-term meeting is next. */
    void underWay(String dossier) {
        staff.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(day(5) + "T18:00").kickOffPlace("12 rue du Port, Nantes"));
        JsonNode charter = staff.tasks(dossier, MissionSteps.RECORD_CHARTER, 1).get(0);
        staff.complete(charter,
                RecordCharterAnswers.accepted().charterAcceptedBy(choices(staff.shown(charter, "missionParties"))));
    }

    /** A mission whose restitution has been held. */
    void restituted(String dossier) {
        underWay(dossier);
        staff.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        staff.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
        staff.complete(dossier, RestitutionSteps.SCHEDULE_RESTITUTION,
                new ScheduleRestitutionAnswers().restitutionAt(day(2) + "T18:00")
                        .restitutionPlace("Maison des associations"));
        JsonNode meeting = staff.tasks(dossier, RestitutionSteps.RECORD_RESTITUTION, 1).get(0);
        staff.complete(meeting,
                RecordRestitutionAnswers.held().heldOn(day(0))
                        .restitutionPresent(choices(staff.shown(meeting, "restitutionParties")))
                        .restitutionSummary("Trois débouchés étudiés en détail.")
                        .recommendation1("Ouvrir un marché le jeudi."));
    }

    private String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }

    private static List<String> choices(JsonNode options) {
        return StreamSupport.stream(options.spliterator(), false).map(option -> option.path("value").asText()).toList();
    }
}

package org.alteractions.journey.cafeselect;

import java.time.LocalDate;
import java.util.List;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.answers.EnterScorecardAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.springframework.stereotype.Component;

/** A Café Select and its interviewers, for stories. */
@Component
public class CafeSelectFixtures {

    private final InterviewerRepository interviewers;

    CafeSelectFixtures(InterviewerRepository interviewers) {
        this.interviewers = interviewers;
    }

    /** Three former members of Nantes, one of whom has studied at a school of the candidates. */
    public List<Long> interviewers() {
        return List.of(
                guest("Paul Ferrand", "paul@anciens.example", "fr", null),
                guest("Nora Bell", "nora@anciens.example", "en", null),
                guest("Ines Caron", "ines@anciens.example", "fr", RegistrationFixtures.POLYTECH));
    }

    /** One more, first in every list, who interviews nobody. */
    public Long stranger() {
        return guest("Anna Abel", "anna@anciens.example", "fr", null);
    }

    /** A session in two weeks, with its interviewers still to choose. */
    public static PrepareSessionAnswers preparation() {
        return PrepareSessionAnswers.plan()
                .sessionDate(LocalDate.now().plusDays(14).toString())
                .sessionStart("09:00")
                .sessionEnd("12:00")
                .sessionPlace("12 rue des Arts")
                .sessionRooms(2)
                .changeoverMinutes(5)
                .breakStart("10:30")
                .breakEnd("10:45");
    }

    public static EnterScorecardAnswers scorecard() {
        return new EnterScorecardAnswers().motivationMark(4).teamworkMark(4).analysisMark(3).commitmentMark(5)
                .recommendation("yes").scorecardRemarks("Clair et engagé.");
    }

    /** The same mark on every criterion. */
    static EnterScorecardAnswers scorecard(int mark, String recommendation) {
        return new EnterScorecardAnswers().motivationMark(mark).teamworkMark(mark).analysisMark(mark)
                .commitmentMark(mark).recommendation(recommendation).scorecardRemarks("Clair et engagé.");
    }

    private Long guest(String name, String email, String language, String formerSchool) {
        return interviewers.save(Interviewer.of(ChapterId.of("nantes"), name, email, language, formerSchool)).id();
    }
}

package org.alteractions.journey.student;

import java.time.LocalDate;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonDays;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A season with open registration and its students, for stories. */
@Component
public class RegistrationFixtures {

    public static final String SEASON = "NAN-2026-AUTUMN";
    public static final String POLYTECH = "polytech-nantes";
    public static final String CENTRALE = "centrale-nantes";

    private final JdbcClient jdbc;
    private final SeasonRepository seasons;
    private final JourneyDriver journey;

    RegistrationFixtures(JdbcClient jdbc, SeasonRepository seasons, JourneyDriver journey) {
        this.jdbc = jdbc;
        this.seasons = seasons;
        this.journey = journey;
    }

    /** Nantes, autumn: registration open for a week before and after today. */
    public void open() {
        school(POLYTECH, "Polytech Nantes", "nantes");
        school(CENTRALE, "Centrale Nantes", "nantes");
        season(SEASON, "nantes", Term.AUTUMN);
    }

    public void school(String id, String name, String chapter) {
        jdbc.sql("""
                insert into school (id, name, chapter, contact_name, contact_email, language)
                values (?, ?, ?, 'Direction des études', ?, 'fr')""")
                .params(id, name, chapter, id + "@ecoles.example")
                .update();
    }

    public Season season(String reference, String chapter, Term term) {
        LocalDate today = LocalDate.now();
        int year = Integer.parseInt(reference.split("-")[1]);
        return seasons.save(new Season(SeasonReference.of(reference), null, ChapterId.of(chapter), year, term,
                new SeasonDays(today.minusDays(7), today.plusDays(7), today.plusDays(14), today.plusDays(28),
                        today.plusDays(40), today.plusDays(130)), Season.State.REGISTRATION_OPEN));
    }

    /** @return the application's number */
    public String register(String firstName, String email, String language, String school) {
        return journey.start(ProcessIds.APPLICATION, "nantes", answers(firstName, email, language, school));
    }

    public static RegisterStudentAnswers answers(String firstName, String email, String language, String school) {
        return new RegisterStudentAnswers()
                .chapter("nantes")
                .season(SEASON)
                .studentFirstName(firstName)
                .studentLastName("Martin")
                .studentEmail(email)
                .studentPhone("+33 6 00 00 00 00")
                .studentLanguage(language)
                .studentSchool(school)
                .studentDiscipline("Génie civil")
                .studentMotivation("Aider une structure de mon quartier.")
                .consent(true);
    }
}

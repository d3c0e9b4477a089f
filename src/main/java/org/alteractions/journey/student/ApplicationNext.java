package org.alteractions.journey.student;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Describes what comes next for a candidate, from the registration to the mission. */
@Component
class ApplicationNext implements ComesNext {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final TrainingAhead training;
    private final Clock clock;

    ApplicationNext(ApplicationRepository applications, SeasonRepository seasons, TrainingAhead training, Clock clock) {
        this.applications = applications;
        this.seasons = seasons;
        this.training = training;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return applications.findById(ApplicationNumber.of(reference))
                .map(application -> next(application, seasons.get(application.season())));
    }

    private Sentence next(Application application, Season season) {
        Sentence seminar = dated(training.day(season.reference()), " du %s", " on %s");
        Sentence start = dated(season.missionsStart(), ", vers le %s", ", around %s");
        Sentence end = dated(season.missionsEnd(), " jusque vers le %s", " until around %s");
        return switch (application.state()) {
            case REGISTERED -> with(dated(season.cafeSelectOn(), ", vers le %s", ", around %s"),
                    "Nous vous écrirons les heures de vos deux entretiens avant le Café Select%s.",
                    "We will write to you with the times of your two interviews before the Café Select%s.");
            case INVITED -> new Sentence(
                    "Après vos entretiens, votre antenne délibère et vous écrit sa décision, quelques jours plus tard.",
                    "After your interviews your chapter decides, and writes to you some days later.");
            case INTERVIEWED -> with(seminar,
                    "Votre antenne délibère : sa décision vous parvient par courriel, avant le séminaire%s.",
                    "Your chapter decides now: its decision reaches you by e-mail, before the seminar%s.");
            case WAITING_LIST -> with(seminar,
                    "Si une place se libère avant le séminaire%s, elle peut vous être proposée par courriel.",
                    "If a place becomes free before the seminar%s, it may be offered to you by e-mail.");
            case OFFERED -> with(seminar,
                    "Nous attendons votre réponse. Si vous acceptez la place, le séminaire%s vient ensuite.",
                    "We wait for your answer. If you accept the place, the seminar%s comes next.");
            case CONFIRMED -> training.isHeld(season.reference())
                    ? with(start,
                    "Le séminaire a eu lieu sans vous : votre antenne vous dira comment rattraper la formation, sans"
                            + " laquelle vous ne pouvez pas entrer dans une équipe. Les missions commencent ensuite%s.",
                    "The seminar took place without you: your chapter will tell you how to catch up on the training,"
                            + " without which you cannot join a team. Missions begin after that%s.")
                    : training.isToCatchUp(application)
                    ? with(start,
                    "Vous ne venez pas au séminaire : votre antenne vous dira comment rattraper la formation, sans"
                            + " laquelle vous ne pouvez pas entrer dans une équipe. Les missions commencent ensuite%s.",
                    "You do not come to the seminar: your chapter will tell you how to catch up on the training,"
                            + " without which you cannot join a team. Missions begin after that%s.")
                    : with(start,
                    "Après le séminaire, vous pouvez entrer dans une équipe. Les missions commencent ensuite%s.",
                    "After the seminar you may join a team. Missions begin after that%s.");
            case TRAINED -> with(start,
                    "Les équipes se forment : nous vous écrirons la vôtre avant le début des missions%s.",
                    "Teams are being formed: we will write to you with yours before missions begin%s.");
            case IN_TEAM -> with(end,
                    "Votre mission dure%s. Ses dates sont sur la page où mènent ses courriels.",
                    "Your mission lasts%s. Its dates are on the page that its e-mails lead to.");
            default -> null;
        };
    }

    private Sentence dated(LocalDate day, String french, String english) {
        return day.isBefore(LocalDate.now(clock))
                ? new Sentence("", "")
                : new Sentence(french.formatted(WrittenDates.day(day, Locale.FRENCH)),
                        english.formatted(WrittenDates.day(day, Locale.ENGLISH)));
    }

    private static Sentence with(Sentence when, String french, String english) {
        return new Sentence(french.formatted(when.french()), english.formatted(when.english()));
    }
}

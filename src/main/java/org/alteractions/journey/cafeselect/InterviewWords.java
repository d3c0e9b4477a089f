package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.student.Candidates;

/** Describes an interview in the language of its interviewer. */
public record InterviewWords(Locale language) {

    private static final Sentence THIRD = new Sentence("Troisième avis", "Third opinion");
    private static final Sentence SCORECARD_OF = new Sentence("Évaluation\u00a0: %s", "Scorecard: %s");
    private static final Sentence THIRD_OF = new Sentence("Troisième avis\u00a0: %s", "Third opinion: %s");
    private static final Sentence HANDED_IN = new Sentence(", reçue", ", received");
    private static final Sentence NOT_NEEDED = new Sentence(", plus attendu", ", not needed any more");
    private static final Sentence ROOM = new Sentence("Salle ", "Room ");
    private static final Sentence AWAITED = new Sentence("Évaluation attendue.", "Your scorecard is awaited.");
    private static final Sentence RECEIVED = new Sentence("Évaluation reçue, merci.", "Scorecard received, thank you.");
    private static final Sentence MISSED =
            new Sentence("Cet entretien n'a pas eu lieu.", "This interview did not take place.");
    private static final Sentence GONE =
            new Sentence("Cette candidature n'est plus en cours.", "This application is no longer open.");
    public static final Sentence DROPPED = new Sentence(
            "Ce troisième avis n'est plus attendu\u00a0: vous n'avez rien à faire. Merci\u00a0!",
            "This third opinion is not needed any more: you have nothing to do. Thank you!");
    private static final Sentence CV = new Sentence("Télécharger le CV (PDF)", "Download the CV (PDF)");
    private static final Sentence LETTER =
            new Sentence("Télécharger la lettre de motivation (PDF)", "Download the cover letter (PDF)");

    public String title(Interview interview, Candidates.Candidate candidate) {
        String when = interview.third() ? say(THIRD) : WrittenDates.time(interview.startsAt(), language);
        return when + " – " + candidate.name();
    }

    public List<String> lines(Interview interview, Candidates.Candidate candidate) {
        return Stream.of(
                        candidate.discipline() == null
                                ? candidate.schoolName()
                                : candidate.schoolName() + ", " + candidate.discipline(),
                        !interview.third() ? say(ROOM) + interview.room()
                                : interview.isDropped() ? null : candidate.person().email(),
                        state(interview, candidate))
                .filter(Objects::nonNull)
                .toList();
    }

    public String scorecard(Interview interview, Candidates.Candidate candidate) {
        return say(interview.third() ? THIRD_OF : SCORECARD_OF).formatted(candidate.name());
    }

    /** Title of a scorecard that is no longer awaited. */
    public String settled(Interview interview, Candidates.Candidate candidate) {
        return scorecard(interview, candidate) + say(interview.isDropped() ? NOT_NEEDED : HANDED_IN);
    }

    public String file(String key) {
        return say(key.equals("cv") ? CV : LETTER);
    }

    private String state(Interview interview, Candidates.Candidate candidate) {
        if (candidate.state().ended() && !interview.isDropped()) {
            return say(GONE);
        }
        return switch (interview.state()) {
            case PLANNED -> null;
            case MISSED -> say(MISSED);
            case DROPPED -> say(DROPPED);
            case HELD -> say(interview.isAwaited() ? AWAITED : RECEIVED);
        };
    }

    private String say(Sentence sentence) {
        return sentence.in(language);
    }
}

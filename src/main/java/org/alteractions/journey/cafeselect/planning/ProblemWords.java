package org.alteractions.journey.cafeselect.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.planning.Problem.Rule;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Explains in French why there is no plan and what would help. The text begins in lower case because it follows a
 * colon.
 */
public final class ProblemWords {

    private static final int MOST_NAMES = 6;

    private static final Map<Rule, String> RULES = new EnumMap<>(Map.of(
            Rule.OWN_SCHOOL_AND_ACQUAINTANCES, "les écoles et les connaissances, qui excluent des entretiens",
            Rule.ROOMS, "le nombre de salles",
            Rule.AVAILABILITY, "les disponibilités des intervieweurs",
            Rule.BREAKS, "les pauses",
            Rule.MOST_INTERVIEWS, "le nombre maximal d'entretiens par intervieweur",
            Rule.LATE_ARRIVALS, "les arrivées tardives"));

    private final Function<ApplicationNumber, String> candidateName;
    private final Function<Long, String> interviewerName;

    /**
     * @param candidateName   name of an application after "la candidature", by its number
     * @param interviewerName name of an interviewer, by id
     */
    public ProblemWords(Function<ApplicationNumber, String> candidateName, Function<Long, String> interviewerName) {
        this.candidateName = candidateName;
        this.interviewerName = interviewerName;
    }

    public String say(Proposal proposal) {
        List<String> sentences = new ArrayList<>(proposal.problems().stream().map(this::say).toList());
        if (!proposal.helps().isEmpty()) {
            sentences.add(help(proposal.helps()));
        }
        return sentences.stream()
                .reduce((before, next) -> before + " " + capital(next))
                .orElse("");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1);
    }

    String say(Problem problem) {
        return switch (problem.kind()) {
            case NO_CANDIDATES -> "aucun candidat n'est inscrit à cette saison.";
            case NO_ROOMS -> "il n'y a aucune salle. Indiquez au moins une salle ou une table.";
            case NEGATIVE_CHANGEOVER -> "le temps entre deux entretiens ne peut pas être négatif (%d minutes)."
                    .formatted(problem.possible());
            case BREAK_ENDS_BEFORE_IT_BEGINS -> "une pause finit avant d'avoir commencé. Corrigez ses heures.";
            case DUPLICATE_CANDIDATE -> "%s figure plusieurs fois.".formatted(applications(problem.candidates()));
            case DUPLICATE_INTERVIEWER -> "un même intervieweur figure plusieurs fois : %s."
                    .formatted(guests(problem.interviewers()));
            case TOO_FEW_INTERVIEWERS -> "il faut au moins deux intervieweurs, et il y en a %s."
                    .formatted(none(problem.possible()));
            case NO_TIME -> problem.possible() == 0
                    ? "la séance ne laisse le temps d'aucun entretien de dix minutes. Vérifiez le début, la fin et les"
                            + " pauses."
                    : "la séance ne laisse le temps que d'un entretien par candidat, et il en faut deux à la suite."
                            + " Prévoyez plus de temps.";
            case INTERVIEWER_NEVER_AVAILABLE -> ("%s : aucun entretien ne tient dans les heures de présence déclarées."
                    + " Il faut au moins deux intervieweurs disponibles, et il en reste %s. Changez ces heures, ou"
                    + " choisissez d'autres intervieweurs.")
                            .formatted(guests(problem.interviewers()), none(problem.possible()));
            case CANDIDATE_WITHOUT_INTERVIEWERS -> withoutInterviewers(problem);
            case CANDIDATE_WITHOUT_TIMES -> ("%s : pas de place à deux moments différents avec deux intervieweurs"
                    + " différents.").formatted(applications(problem.candidates())) + rules(problem.rules());
            case TOO_FEW_PLACES -> tooFewPlaces(problem);
            case NO_TIMETABLE -> ("il est impossible de donner à la fois, pour %s, deux entretiens à deux moments"
                    + " différents avec deux intervieweurs différents : toutes les possibilités ont été essayées.")
                    .formatted(whole(problem)) + rules(problem.rules());
            case NOT_FOUND -> "aucun planning n'a été trouvé, sans qu'il soit prouvé qu'il n'en existe pas."
                    + " Donnez un peu plus de marge.";
        };
    }

    private String withoutInterviewers(Problem problem) {
        boolean one = problem.candidates().size() == 1;
        String possible = problem.possible() == 0 ? "aucun" : "que " + problem.possible();
        return "il faut à chaque candidat deux intervieweurs d'une autre école que la sienne et sans lien connu,"
                + " et %s n'en %s %s.".formatted(applications(problem.candidates()), one ? "a" : "ont", possible);
    }

    private String tooFewPlaces(Problem problem) {
        String with = problem.interviewers().isEmpty()
                ? "les intervieweurs et les salles"
                : "les seuls intervieweurs possibles (%s)".formatted(guests(problem.interviewers()));
        return "il faut %d entretiens pour %s, et %s n'en permettent que %d dans le temps prévu."
                .formatted(problem.needed(), whole(problem), with, problem.possible()) + rules(problem.rules());
    }

    private String whole(Problem problem) {
        return problem.candidates().isEmpty() ? "toutes les candidatures" : applications(problem.candidates());
    }

    private static String rules(Set<Rule> rules) {
        return rules.isEmpty()
                ? ""
                : new TreeSet<>(rules).stream().map(RULES::get).collect(Collectors.joining(" ; ", " En cause : ", "."));
    }

    private static String help(List<Help> helps) {
        return helps.stream()
                .map(ProblemWords::help)
                .collect(Collectors.joining(", ou ", "il suffirait d'ajouter ", "."));
    }

    private static String help(Help help) {
        List<String> parts = new ArrayList<>();
        if (help.interviewers() > 0) {
            parts.add(help.interviewers() == 1
                    ? "un intervieweur sans lien avec les candidats et présent toute la séance"
                    : help.interviewers() + " intervieweurs sans lien avec les candidats et présents toute la séance");
        }
        if (help.rooms() > 0) {
            parts.add(help.rooms() == 1 ? "une salle" : help.rooms() + " salles");
        }
        if (help.minutes() > 0) {
            parts.add(help.minutes() + " minutes à la fin");
        }
        return String.join(" et ", parts);
    }

    private static String none(int number) {
        return number == 0 ? "aucun" : Integer.toString(number);
    }

    private String applications(List<ApplicationNumber> numbers) {
        return numbers.size() == 1
                ? "la candidature " + candidateName.apply(numbers.get(0))
                : "les candidatures " + list(numbers.stream().map(candidateName).toList());
    }

    private String guests(List<Long> ids) {
        return list(ids.stream().map(interviewerName).toList());
    }

    private static String list(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        boolean tooMany = names.size() > MOST_NAMES;
        List<String> shown = names.subList(0, tooMany ? MOST_NAMES - 1 : names.size() - 1);
        String last = tooMany
                ? "%d autres".formatted(names.size() - shown.size())
                : names.get(names.size() - 1);
        return String.join(", ", shown) + " et " + last;
    }
}

package org.alteractions.journey.team.wishes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.planning.words.ComparisonWords;
import org.alteractions.journey.team.planning.words.PlanWords;
import org.springframework.stereotype.Component;

/**
 * The planner's sentences. Stored sentences contain application numbers, so that names can be erased. They are replaced
 * by names for the reader.
 */
@Component
public class VariantWords {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

    private final Candidates candidates;
    private final CoachRepository coaches;

    VariantWords(Candidates candidates, CoachRepository coaches) {
        this.candidates = candidates;
        this.coaches = coaches;
    }

    public PlanWords numbered() {
        return new PlanWords(ApplicationNumber::value, this::coach);
    }

    public ComparisonWords comparison() {
        return new ComparisonWords(this::student, this::coach);
    }

    /** Replaces application numbers by names; null for null. */
    public String readable(String text) {
        return text == null
                ? null
                : NUMBER.matcher(text).replaceAll(found ->
                        Matcher.quoteReplacement(student(ApplicationNumber.of(found.group()))));
    }

    public String student(ApplicationNumber number) {
        return candidates.find(number).map(Candidates.Candidate::name).orElseGet(number::value);
    }

    public String coach(Long id) {
        return id == null ? "sans coach" : coaches.get(id).name();
    }
}

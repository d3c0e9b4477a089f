package org.alteractions.journey.cafeselect.preparation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Adds the candidates' names to their numbers in the reason why there is no plan. */
@Component
public class ReadableProblem {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

    private final Candidates candidates;

    ReadableProblem(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Null for null. */
    public String of(String problem) {
        return problem == null
                ? null
                : NUMBER.matcher(problem).replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
    }

    private String named(String number) {
        return candidates.find(ApplicationNumber.of(number)).map(candidate -> number + " (" + candidate.name() + ")")
                .orElse(number);
    }
}

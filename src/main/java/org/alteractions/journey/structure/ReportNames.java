package org.alteractions.journey.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.process.form.record.AnsweredForms.Sent;
import org.alteractions.journey.process.panel.TaskDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Distinguishes two reports about one dossier by the student who leaves, or by the time of the report; on cards also by
 * the first words of what was said.
 */
@Component
class ReportNames implements KnownNames, TaskDetails {

    /** Longest part of what was said that a card shows. */
    private static final int FIRST_WORDS = 50;

    private final AnsweredForms answered;
    // Resolved late, because Names in turn uses all KnownNames, including this class.
    private final ObjectProvider<Names> names;

    ReportNames(AnsweredForms answered, ObjectProvider<Names> names) {
        this.answered = answered;
        this.names = names;
    }

    @Override
    public Set<String> lists() {
        return Set.of(Variable.DECLARED_IN.key());
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        Map<String, Sent> reports = answered.openings(ids);
        Map<String, String> students = names.getObject().participants(reports.values().stream()
                .flatMap(report -> student(report).stream())
                .collect(Collectors.toSet()));
        Map<String, String> words = new HashMap<>();
        reports.forEach((id, report) -> words.put(id, student(report)
                .map(students::get)
                .orElseGet(() -> reportedAt(report))));
        return words;
    }

    @Override
    public Optional<String> detailOf(CaseContext context) {
        return context.id(Variable.DECLARED_IN)
                .flatMap(id -> Optional.ofNullable(answered.openings(Set.of(id)).get(id)))
                .flatMap(report -> ReportedEventFormValues.comment(report)
                        .map(said -> "\u00a0: «\u00a0" + firstWords(said.strip().replaceAll("\\s+", " ")) + "\u00a0»")
                        .or(() -> student(report).map(named -> ", " + reportedAt(report))));
    }

    private static String reportedAt(Sent report) {
        return "signalé le " + WrittenDates.recorded(report.time());
    }

    private static String firstWords(String said) {
        if (said.length() <= FIRST_WORDS) {
            return said;
        }
        int blank = said.lastIndexOf(' ', FIRST_WORDS);
        // A surrogate pair is never cut.
        int end = blank > 0 ? blank : said.offsetByCodePoints(0, said.codePointCount(0, FIRST_WORDS - 1));
        return said.substring(0, end) + "…";
    }

    private static Optional<String> student(Sent report) {
        return ReportedStudent.in(report.answers().get(ReportedStudent.KEY)).map(ReportedStudent::student);
    }
}

package org.alteractions.journey.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.process.form.record.AnsweredForms.Sent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Distinguishes two reports about one dossier by the student who leaves, or by the time of the report. */
@Component
class ReportNames implements KnownNames {

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
                .orElseGet(() -> "signalé le " + WrittenDates.recorded(report.time()))));
        return words;
    }

    private static Optional<String> student(Sent report) {
        return ReportedStudent.in(report.answers().get(ReportedStudent.KEY)).map(ReportedStudent::student);
    }
}

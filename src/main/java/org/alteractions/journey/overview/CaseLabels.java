package org.alteractions.journey.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.season.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of many cases for people, in three statements: the structure, the student, or what a season holds. */
@Component
public class CaseLabels {

    private static final Pattern OF_SEASON = Pattern.compile("[A-Z]+-(\\d{4})-(AUTUMN|SPRING)(?:/(.+))?");

    private final JdbcClient jdbc;

    CaseLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Labels by reference; the reference itself where nothing else is known. */
    public Map<CaseReference, String> of(Collection<CaseReference> references) {
        Map<String, String> names = new HashMap<>();
        List<String> ids = references.stream().map(CaseReference::value).distinct().toList();
        if (!ids.isEmpty()) {
            read(names, ids, """
                    select d.reference, s.name from dossier d join structure s on s.id = d.structure_id
                    where d.reference in (:ids)""");
            read(names, ids, """
                    select a.number, s.first_name || ' ' || s.last_name from application a
                    join student s on s.id = a.student_id where a.number in (:ids)""");
            read(names, ids, """
                    select p.reference, s.name from presentation p join school s on s.id = p.school
                    where p.reference in (:ids)""");
        }
        Map<CaseReference, String> labels = new HashMap<>();
        references.forEach(reference -> labels.put(reference, label(reference, names)));
        return labels;
    }

    /** Whether the case is a season or belongs to one; people name it in words and not by its reference. */
    public static boolean isSeason(CaseReference reference) {
        return OF_SEASON.matcher(reference.value()).matches();
    }

    private void read(Map<String, String> names, List<String> ids, String query) {
        jdbc.sql(query).param("ids", ids).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
    }

    private static String label(CaseReference labelled, Map<String, String> names) {
        String reference = labelled.value();
        Matcher season = OF_SEASON.matcher(reference);
        if (!season.matches()) {
            return names.getOrDefault(reference, reference);
        }
        String what = season.group(3) == null ? "" : switch (season.group(3)) {
            case "cafe-select" -> "Café Select, ";
            case "seminar" -> "séminaire, ";
            default -> names.containsKey(reference) ? names.get(reference) + ", " : "";
        };
        return what + Term.valueOf(season.group(2)).label() + " " + season.group(1);
    }
}

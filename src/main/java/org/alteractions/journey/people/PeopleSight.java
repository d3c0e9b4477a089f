package org.alteractions.journey.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.person.PersonKind;

/**
 * The people that a staff member may see. Only the groups that work with a kind of people see it. Structures and
 * sponsors are seen with their dossiers.
 *
 * @param cases    the reader's cases
 * @param chapters by kind; kinds that the reader does not see are missing
 */
public record PeopleSight(Sight cases, Map<PersonKind, List<ChapterId>> chapters) {

    private static final String OF_DOSSIERS =
            "exists (select 1 from dossier d where d.%s = p.id and %s)";

    public PeopleSight {
        chapters = Map.copyOf(chapters);
    }

    /** Kinds that the reader sees, in display order. */
    public List<PersonKind> kinds() {
        return chapters.keySet().stream().sorted().toList();
    }

    public boolean sees(PersonKind kind) {
        return chapters.containsKey(kind);
    }

    /** Whether the reader may correct and merge people of the kind, as by the forms of today. */
    public boolean corrects(PersonKind kind) {
        return sees(kind)
                && (kind != PersonKind.STRUCTURE && kind != PersonKind.SPONSOR || cases.seesAllTasks());
    }

    /** SQL condition on the kind's table with the alias p, with {@link #parameters()}. */
    public String condition(PersonKind kind) {
        String in = "in (:" + parameter(kind) + ")";
        return switch (kind) {
            case STRUCTURE -> "p.chapter " + in
                    + (cases.seesAllTasks() ? "" : " and " + OF_DOSSIERS.formatted("structure_id", cases.condition()));
            case SCHOOL, COACH, INTERVIEWER -> "p.chapter " + in;
            case COMPANY -> "exists (select 1 from coach k where k.company_id = p.id and k.chapter " + in + ")";
            case STUDENT -> "exists (select 1 from application a join season z on z.reference = a.season"
                    + " where a.student_id = p.id and z.chapter " + in + ")";
            case SPONSOR -> OF_DOSSIERS.formatted("sponsor_id", cases.condition());
        };
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(cases.parameters());
        chapters.forEach((kind, of) ->
                parameters.put(parameter(kind), of.stream().map(ChapterId::value).toList()));
        return parameters;
    }

    private static String parameter(PersonKind kind) {
        return "of_" + kind.people();
    }

    static PeopleSight of(Sight cases, Map<PersonKind, List<ChapterId>> rights) {
        return new PeopleSight(cases, rights.entrySet().stream()
                .map(right -> Map.entry(right.getKey(),
                        right.getValue().stream().filter(cases.chapters()::contains).toList()))
                .filter(right -> !right.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new)));
    }
}

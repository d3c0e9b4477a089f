package org.alteractions.journey.overview.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.list.ListAddress;
import org.alteractions.journey.overview.CaseLabels;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.panel.CasePages;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.springframework.stereotype.Component;

/** What the search box offers: before the first letter the recent cases, then the first results of the search. */
@Component
class Suggestions {

    static final int MOST = 8;
    /** The cases get the places that people and tasks leave. */
    private static final int MOST_PEOPLE = 2;
    private static final int MOST_TASKS = 2;

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final CaseAccess access;
    private final CaseLabels labels;

    Suggestions(CaseAccess access, CaseLabels labels) {
        this.access = access;
        this.labels = labels;
    }

    /** @param chosen id of the chapter chosen in the frame; empty for all */
    List<Suggestion> of(CaseSearch.Result result, String chosen) {
        List<Suggestion> people = result.people().stream()
                .limit(MOST_PEOPLE)
                .map(person -> new Suggestion(person.name(), person.kind(), address(person, chosen)))
                .toList();
        List<Suggestion> tasks = result.cases().stream()
                .flatMap(found -> found.tasks().stream()
                        .map(task -> new Suggestion(task.name(), "Tâche", TASK + task.id())))
                .limit(MOST_TASKS)
                .toList();
        Stream<Suggestion> cases = result.cases().stream()
                .limit(MOST - people.size() - tasks.size())
                .map(found -> new Suggestion(
                        found.reference() + " – " + found.title(), found.kind(),
                        CasePages.path(CaseReference.of(found.reference()))));
        return Stream.of(cases, people.stream(), tasks.stream()).flatMap(some -> some).toList();
    }

    // One case is where its person is; of several cases the results show which.
    private static String address(CaseSearch.Person person, String chosen) {
        return person.cases().size() == 1
                ? CasePages.path(CaseReference.of(person.cases().get(0)))
                : ListAddress.of("/recherche", Map.of("q", person.name()), chosen);
    }

    /**
     * Cases that the caller opened and may still read.
     *
     * @param opened newest first
     */
    List<Suggestion> recent(Collection<CaseReference> opened) {
        Set<CaseReference> readable = access.readable(opened);
        Map<CaseReference, String> names = labels.of(readable);
        return opened.stream()
                .filter(readable::contains)
                .map(reference -> new Suggestion(
                        label(reference, names.get(reference)), "", CasePages.path(reference)))
                .toList();
    }

    private static String label(CaseReference reference, String name) {
        return CaseLabels.isSeason(reference) || name.equals(reference.value())
                ? name
                : reference.value() + " – " + name;
    }
}

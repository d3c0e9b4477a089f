package org.alteractions.journey.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.panel.CasePages;
import org.springframework.stereotype.Component;

/** The part of a person's history that a reader may see. Its callers run it with the reader's rights on the engine. */
@Component
public class SeenHistory {

    private final PersonHistory history;
    private final CaseAccess access;

    SeenHistory(PersonHistory history, CaseAccess access) {
        this.history = history;
        this.access = access;
    }

    /** A part of the history. */
    public record Part(String heading, List<Line> lines) {}

    /**
     * A line of the history that the reader may read.
     *
     * @param number  empty for people, and for cases that have no number
     * @param address of the page of the case or person; empty if the reader may not open it
     */
    public record Line(String when, String number, String what, String state, String address) {

        public String title() {
            return number.isEmpty() ? what : number + " – " + what;
        }

        /** Season or day, and state; empty without both. */
        public String about() {
            return when.isEmpty() ? state : state.isEmpty() ? when : when + ", " + state;
        }
    }

    public List<Part> of(SeenPerson person, PeopleSight sight) {
        List<PersonHistory.Part> parts = history.of(person.number());
        Set<CaseReference> readable = access.readable(parts.stream()
                .flatMap(part -> part.lines().stream())
                .map(PersonHistory.Line::reference)
                .filter(Objects::nonNull)
                .toList());
        List<ChapterId> chapters = sight.chapters().get(person.kind());
        return parts.stream()
                .map(part -> new Part(part.heading(), part.lines().stream()
                        .filter(line -> line.chapter() == null
                                ? readable.contains(line.reference())
                                : chapters.contains(line.chapter()))
                        .map(line -> line(line, readable))
                        .toList()))
                .toList();
    }

    private static Line line(PersonHistory.Line line, Set<CaseReference> readable) {
        if (line.reference() == null) {
            return new Line(line.when(), "", line.what(), "", "/personnes/" + line.person());
        }
        String reference = line.reference().value();
        return new Line(line.when(), reference.contains("/") ? "" : reference, line.what(), line.state(),
                readable.contains(line.reference()) ? CasePages.path(line.reference()) : "");
    }
}

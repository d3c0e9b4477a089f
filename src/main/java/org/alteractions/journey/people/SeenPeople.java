package org.alteractions.journey.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds single people by number, for readers who may see them. */
@Component
public class SeenPeople {

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonBook> books;
    private final Names names;

    SeenPeople(JdbcClient jdbc, ObjectProvider<PersonBook> books, Names names) {
        this.names = names;
        this.jdbc = jdbc;
        this.books = books;
    }

    /** Empty if nobody has the number, or the reader does not see this person. */
    public Optional<SeenPerson> find(String number, PeopleSight sight) {
        if (!number.matches("[a-z]+-[a-z0-9-]{1,60}")) {
            return Optional.empty();
        }
        ParticipantId known = ParticipantId.of(number);
        return PersonKind.of(known)
                .filter(sight::sees)
                .flatMap(kind -> id(kind, known.number()).flatMap(id -> find(known, kind, id, sight)));
    }

    private Optional<SeenPerson> find(ParticipantId number, PersonKind kind, Object id, PeopleSight sight) {
        return jdbc.sql("select * from " + PeopleTables.one(kind, sight))
                .params(sight.parameters()).params(Map.of("id", id))
                .query((row, line) -> new SeenPerson(number, kind, row.getString("name"),
                        (row.getString("organisation") + " " + row.getString("contact")).strip(),
                        row.getObject("left_on", LocalDate.class)))
                .optional();
    }

    /**
     * Whether the reader may correct and merge the record: never a company or sponsor that works with other chapters
     * too.
     */
    public boolean corrects(SeenPerson person, PeopleSight sight) {
        return sight.corrects(person.kind()) && !isShared(person, sight);
    }

    /** Whether a company or sponsor also works with chapters of which the reader sees nothing. */
    public boolean isShared(SeenPerson person, PeopleSight sight) {
        String others = switch (person.kind()) {
            case COMPANY -> "coach p where p.company_id = :id and p.chapter not in (:of_company)";
            case SPONSOR -> "dossier d join structure s on s.id = d.structure_id where d.sponsor_id = :id"
                    + " and s.chapter not in (:of_sponsor)";
            default -> "";
        };
        return !others.isEmpty() && jdbc.sql("select count(*) from " + others)
                .params(sight.parameters()).param("id", person.kind().id(person.number()))
                .query(Integer.class).single() > 0;
    }

    /** Name of a person, without a check of rights; the number if the person is unknown. */
    public String name(ParticipantId number) {
        return names.participants(List.of(number.value())).getOrDefault(number.value(), number.value());
    }

    /** Empty for kinds that no feature offers for correction. */
    public Optional<PersonCard> card(ParticipantId number) {
        return book(number).flatMap(book -> book.find(number.number()));
    }

    /** Empty for kinds that no feature offers for correction. */
    public Optional<PersonBook> book(ParticipantId number) {
        return books.stream().filter(book -> number.isOf(book.kind().people())).findFirst();
    }

    /** The id as the kind's table has it; empty if it can be nobody's. */
    private static Optional<Object> id(PersonKind kind, String text) {
        if (kind == PersonKind.SCHOOL) {
            return Optional.of(text);
        }
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}

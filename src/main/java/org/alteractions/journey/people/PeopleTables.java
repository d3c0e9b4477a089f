package org.alteractions.journey.people;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.search.Wanted;

/**
 * All kinds of people as one table of the columns number, kind, place, name, organisation, contact, email, phone,
 * chapter, offered, sorted, words, digits and left_on. Words and digits are normalized for searches.
 */
public final class PeopleTables {

    private PeopleTables() {}

    /** @param kinds seen by the reader; at least one */
    public static String joined(Collection<PersonKind> kinds, PeopleSight sight) {
        return joined(kinds, sight, Optional.empty());
    }

    /** Only people who are found by the words. The parameters of the words are missing yet. */
    public static String joined(Collection<PersonKind> kinds, PeopleSight sight, Optional<Wanted> wanted) {
        return "(select people.*, gone.left_on from (" + kinds.stream()
                .map(kind -> select(kind) + " where "
                        + wanted.map(words -> found(kind, words) + " and ").orElse("") + sight.condition(kind))
                .collect(Collectors.joining("\nunion all\n"))
                + ") people left join person_departure gone on gone.person = people.number) people";
    }

    /** One of a kind, with the parameter {@code :id}; nothing if the reader does not see it. */
    static String one(PersonKind kind, PeopleSight sight) {
        return "(select people.*, gone.left_on from (" + select(kind) + " where " + sight.condition(kind)
                + " and p.id = :id) people left join person_departure gone on gone.person = people.number) people";
    }

    private static String select(PersonKind kind) {
        return switch (kind) {
            case STRUCTURE -> columns(kind, "p.name", "''", "p.contact_name", "p.contact_email", "p.contact_phone",
                    "p.chapter", "true", "p.name", "p.search_words", "p.search_phone")
                    + " from structure p";
            case SCHOOL -> columns(kind, "p.name", "''", "p.contact_name", "p.contact_email", "''", "p.chapter",
                    "p.active", "p.name", "p.search_words", "''") + " from school p";
            case COMPANY -> columns(kind, "p.name", "''", "''", "''", "''", "''", "true", "p.name",
                    "p.search_words", "''") + " from company p";
            case COACH -> columns(kind, "p.name", "y.name", "''", "p.email", "p.phone", "p.chapter", "p.available",
                    familyName("p.name"), "p.search_words || ' ' || y.search_words", "p.search_phone")
                    + " from coach p join company y on y.id = p.company_id";
            case INTERVIEWER -> columns(kind, "p.name", "''", "''", "p.email", "''", "p.chapter", "p.active",
                    familyName("p.name"), "p.search_words", "''") + " from interviewer p";
            case STUDENT -> columns(kind, "p.first_name || ' ' || p.last_name", "h.name", "''", "p.email", "p.phone",
                    "h.chapter", "true", "p.last_name || ' ' || p.first_name",
                    "p.search_words || ' ' || h.search_words", "p.search_phone")
                    + " from student p join school h on h.id = p.school";
            case SPONSOR -> columns(kind, "p.name", "''", "''", "''", "''", "''", "true", "p.name",
                    "p.search_words", "''") + " from sponsor p";
        };
    }

    private static String columns(PersonKind kind, String name, String organisation, String contact, String email,
            String phone, String ofChapter, String offered, String sorted, String words, String digits) {
        return ("select '%s-' || cast(p.id as varchar) as number, '%s' as kind, %d as place, %s as name,"
                + " %s as organisation, %s as contact, %s as email, %s as phone, %s as chapter, %s as offered,"
                + " lower(%s) as sorted, %s as words, %s as digits").formatted(kind.people(), kind.name(),
                        kind.ordinal(), name, organisation, contact, email, phone, ofChapter, offered, sorted,
                        words, digits);
    }

    // What follows the first word, as most first names are one word.
    private static String familyName(String name) {
        return "substring(" + name + " from position(' ' in " + name + ") + 1)";
    }

    private static String found(PersonKind kind, Wanted wanted) {
        return switch (kind) {
            case STRUCTURE -> wanted.in("p.search_words", "p.search_phone");
            case COACH -> wanted.orPhone(wanted.each(like -> in("p.company_id", "company", like)), "p.search_phone");
            case STUDENT -> wanted.orPhone(wanted.each(like -> in("p.school", "school", like)), "p.search_phone");
            case SCHOOL, COMPANY, INTERVIEWER, SPONSOR -> wanted.in("p.search_words");
        };
    }

    // There are few organisations, so that they are read once rather than joined to each of their people.
    private static String in(String column, String organisation, String like) {
        return "(p.search_words %1$s or %2$s in (select o.id from %3$s o where o.search_words %1$s))"
                .formatted(like, column, organisation);
    }
}

package org.alteractions.journey.people.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.person.PersonKind;

/**
 * What a list of people shows. It stands in the address, so that a reload, a bookmark or a mailed link shows the same
 * list. Unknown values are ignored.
 *
 * @param words to search for; empty for all
 * @param kind  empty for all kinds
 * @param left  whether they have left the organisation: empty, "oui" or "non"
 * @param phone empty, "avec" or "sans"
 * @param page  from 1
 */
public record PeopleFilter(
        String words, Optional<PersonKind> kind, String left, String phone, PeopleSort sort, int page) {

    static final int LONGEST_WORDS = 100;

    private static final List<String> YES = List.of("oui", "non");
    private static final List<String> WITH = List.of("avec", "sans");

    static PeopleFilter of(Map<String, String> asked) {
        return new PeopleFilter(
                value(asked, "q").orElse(""),
                value(asked, "genre").flatMap(PersonKind::ofKey),
                value(asked, "parti").filter(YES::contains).orElse(""),
                value(asked, "telephone").filter(WITH::contains).orElse(""),
                value(asked, "tri").flatMap(PeopleSort::ofKey).orElse(PeopleSort.NAME),
                value(asked, "page").map(PeopleFilter::number).orElse(1));
    }

    boolean isTooLong() {
        return words.length() > LONGEST_WORDS;
    }

    boolean isFiltered() {
        return !words.isEmpty() || kind.isPresent() || !left.isEmpty() || !phone.isEmpty();
    }

    PeopleFilter on(int other) {
        return new PeopleFilter(words, kind, left, phone, sort, other);
    }

    /** Parameters of the list's address; empty values are left out. */
    Map<String, String> parameters(String chosen) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("antenne", chosen);
        parameters.put("q", words);
        parameters.put("genre", kind.map(PersonKind::key).orElse(""));
        parameters.put("parti", left);
        parameters.put("telephone", phone);
        parameters.put("tri", sort == PeopleSort.NAME ? "" : sort.key());
        parameters.put("page", page == 1 ? "" : String.valueOf(page));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static Optional<String> value(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }
}

package org.alteractions.journey.list;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.search.Wanted;

/**
 * What every list's address says.
 *
 * @param words to search for; empty for all
 * @param page  from 1
 */
public record Shown<S extends Enum<S> & ListSort>(String words, S sort, int page) {

    private static final int LONGEST_WORDS = 100;

    public static <S extends Enum<S> & ListSort> Shown<S> of(ListParameters asked, Class<S> sorts) {
        return new Shown<>(asked.value(ListParameters.WORDS).orElse(""),
                asked.choice(ListParameters.SORT, sorts).orElse(sorts.getEnumConstants()[0]),
                asked.page());
    }

    /** Whether the search is too long to be one. */
    boolean isTooLong() {
        return words.length() > LONGEST_WORDS;
    }

    /** The words to search for; empty if nothing was typed. */
    public Optional<Wanted> wanted() {
        return words.isEmpty() ? Optional.empty() : Optional.of(Wanted.of(words, List.of(), ListQuery.PAGE));
    }

    /** The address parameter; empty for the usual order. */
    String sortKey() {
        return sort.ordinal() == 0 ? "" : sort.key();
    }

    FilterField sortField() {
        return FilterField.of(ListParameters.SORT, "Ordre", sort);
    }
}

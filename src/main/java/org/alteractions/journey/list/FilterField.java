package org.alteractions.journey.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A selection in the form of filters.
 *
 * @param any label of no choice; empty if there is always a choice
 */
public record FilterField(String parameter, String label, String any, List<Option> options) {

    public FilterField {
        options = List.copyOf(options);
    }

    /** @param key value of the address parameter */
    public record Option(String key, String label, boolean chosen) {}

    /** A choice among all constants of an enum. */
    public static <C extends Enum<C> & ListChoice> FilterField of(
            String parameter, String label, String any, Class<C> type, Optional<C> chosen) {
        return of(parameter, label, any, Arrays.asList(type.getEnumConstants()), chosen, ListChoice::label);
    }

    /** A choice among some constants. */
    public static <C extends ListChoice> FilterField of(String parameter, String label, String any,
            Collection<C> choices, Optional<C> chosen, Function<C, String> words) {
        return new FilterField(parameter, label, any, choices.stream()
                .map(choice -> new Option(choice.key(), words.apply(choice), chosen.filter(choice::equals).isPresent()))
                .toList());
    }

    /** The fields with another one in front of them. */
    public static List<FilterField> before(FilterField first, List<FilterField> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    static <S extends Enum<S> & ListSort> FilterField of(String parameter, String label, S chosen) {
        return of(parameter, label, "", chosen.getDeclaringClass(), Optional.of(chosen));
    }
}

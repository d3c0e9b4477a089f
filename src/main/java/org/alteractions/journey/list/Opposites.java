package org.alteractions.journey.list;

import java.util.List;
import java.util.Optional;

/**
 * A filter with two opposite answers, for instance with and without a coach.
 *
 * @param any label of no answer
 */
public record Opposites(String parameter, String label, String any, Answer yes, Answer no) {

    /** @param key value of the address parameter */
    public record Answer(String key, String label) {}

    /** @param with for instance "Avec un coach" */
    public static Opposites with(String parameter, String label, String with, String without) {
        return new Opposites(parameter, label, "Avec ou sans", new Answer("avec", with), new Answer("sans", without));
    }

    /** The same with "oui" and "non" in the address. */
    public static Opposites whether(String parameter, String label, String any, String yes, String no) {
        return new Opposites(parameter, label, any, new Answer("oui", yes), new Answer("non", no));
    }

    /** Empty without an answer. */
    public Optional<Boolean> of(ListParameters asked) {
        return asked.value(parameter)
                .filter(key -> key.equals(yes.key) || key.equals(no.key))
                .map(yes.key::equals);
    }

    /** The address parameter; empty without an answer. */
    public String key(Optional<Boolean> answer) {
        return answer.map(is -> is ? yes.key : no.key).orElse("");
    }

    public FilterField field(Optional<Boolean> answer) {
        return new FilterField(parameter, label, any, List.of(
                new FilterField.Option(yes.key, yes.label, answer.equals(Optional.of(true))),
                new FilterField.Option(no.key, no.label, answer.equals(Optional.of(false)))));
    }
}

package org.alteractions.journey.list;

import java.util.Arrays;
import java.util.Optional;

/** A constant that the reader of a list can choose, such as a state or an order. */
public interface ListChoice {

    /** Value of the address parameter. */
    String key();

    /** In French. */
    String label();

    static <C extends Enum<C> & ListChoice> Optional<C> of(Class<C> type, String key) {
        return Arrays.stream(type.getEnumConstants()).filter(choice -> choice.key().equals(key)).findFirst();
    }
}

package org.alteractions.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A reason for a refusal. Each feature has an enum of codes; the sentences are in <code>messages/{feature}.yaml</code>.
 * For instance, <code>DOSSIER_CLOSED</code> of the package <code>structure</code> is the entry
 * <code>dossier-closed</code> in <code>messages/structure.yaml</code>.
 *
 * <pre>{@code
 * throw StructureRefusal.DOSSIER_CLOSED.of(reference, state.label());
 * }</pre>
 */
public interface RefusalCode {

    /** Name of the enum constant. */
    String name();

    /** Names of the arguments, in the order that {@link #of} expects. Sentences refer to them in braces. */
    default List<String> parameters() {
        return List.of();
    }

    /** Name of the feature: the first package segment below the application's root package. */
    default String feature() {
        return getClass().getPackageName().substring(RefusalCode.class.getPackageName().length() + 1).split("\\.")[0];
    }

    /** For instance "structure.dossier-closed". */
    default String code() {
        return feature() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Creates the exception to throw.
     *
     * @param arguments days, times and {@link Sentence}s are written in the reader's language. Another refusal is
     *                  written as its sentence, and a list as its parts, separated by semicolons. Other values are
     *                  written as they are.
     */
    default Refusal of(Object... arguments) {
        if (arguments.length != parameters().size()) {
            throw new IllegalArgumentException(
                    "%s takes %s, and not %d arguments".formatted(code(), parameters(), arguments.length));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int index = 0; index < arguments.length; index++) {
            named.put(parameters().get(index), arguments[index]);
        }
        return new Refusal(this, named);
    }
}

package org.alteractions.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why the domain refuses something. The constants of a feature stand in its enum, their sentences in
 * <code>messages/{feature}.yaml</code>: <code>DOSSIER_CLOSED</code> of the package <code>structure</code> is the entry
 * <code>dossier-closed</code> in <code>messages/structure.yaml</code>.
 *
 * <pre>{@code
 * throw StructureRefusal.DOSSIER_CLOSED.of(reference, state.label());
 * }</pre>
 */
public interface RefusalCode {

    /** Of the constant. */
    String name();

    /** Names of the arguments, in the order in which {@link #of} takes them; sentences name them in braces. */
    default List<String> parameters() {
        return List.of();
    }

    /** The package below the application's own, subpackages aside. */
    default String feature() {
        return getClass().getPackageName().substring(RefusalCode.class.getPackageName().length() + 1).split("\\.")[0];
    }

    /** For instance "structure.dossier-closed". */
    default String code() {
        return feature() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The exception to throw.
     *
     * @param arguments a day, a time or a {@link Sentence} is written in the reader's language, another refusal as its
     *                  sentence, a list as its parts with semicolons between them; everything else as it is
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

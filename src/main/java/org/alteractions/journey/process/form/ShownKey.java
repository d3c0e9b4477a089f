package org.alteractions.journey.process.form;

import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.process.CaseContext;

/**
 * A value that any form may show under its key. It is computed when the form opens and is never stored by the engine.
 *
 * @param key     name in a form: <code>{{key}}</code>, a component's key, valuesKey or dataSource
 * @param meaning one English sentence for process designers
 * @param value   String, Number, Boolean, LocalDate, LocalTime, a list of {@link Option} or a list of maps (rows of a
 *                table), which all appear literally; {@link Markdown} for intended mark-up; null for nothing
 */
public record ShownKey(String key, String meaning, Function<CaseContext, Object> value) {

    /** A value of what the point is about; nothing is shown where that is not there. */
    public static ShownKey ofKnown(String key, String meaning, Function<CaseContext, Optional<?>> value) {
        return new ShownKey(key, meaning, context -> value.apply(context).orElse(null));
    }
}

package org.alteractions.journey;

import java.util.Map;
import java.util.Objects;

/**
 * A refusal by the domain: a {@link RefusalCode} with the arguments of its sentence. {@link RefusalMessages} has the
 * sentence and the field that it concerns. Nothing has changed when it is thrown. The exception's own message is the
 * code and contains no personal data.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final transient Map<String, Object> arguments;
    private final String field;

    Refusal(RefusalCode code, Map<String, Object> arguments) {
        this(code, arguments, null);
    }

    private Refusal(RefusalCode code, Map<String, Object> arguments, String field) {
        super(code.code());
        this.code = code;
        this.arguments = arguments;
        this.field = field;
    }

    /**
     * The same refusal for another field, for callers of a method that several forms share.
     *
     * @param key key of the answer
     */
    public Refusal at(String key) {
        return new Refusal(code, arguments, key);
    }

    public boolean is(RefusalCode other) {
        return Objects.equals(code, other);
    }

    RefusalCode code() {
        return code;
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * Key of the answer set by {@link #at}; null if the message file decides or the refusal concerns the whole form.
     */
    public String field() {
        return field;
    }
}

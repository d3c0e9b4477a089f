package org.alteractions.journey;

import java.util.Map;
import java.util.Objects;

/**
 * The domain's "no" to something that a person asked for: a {@link RefusalCode} with the arguments of its sentence.
 * {@link RefusalMessages} has the sentence and the field that it is about. Nothing has changed when it is thrown. The
 * exception's own message is the code, and names no person.
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

    /** The same about another field: for the caller of a method that several forms use. @param key of the answer */
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

    /** Key of the answer that its thrower named; null where the message file says it, or it is about the whole. */
    public String field() {
        return field;
    }
}

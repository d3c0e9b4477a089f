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

    private final String field;
    private final transient RefusalCode code;
    private final transient Map<String, Object> arguments;
    private final transient Sentence sentence;

    private Refusal(String message, String field, RefusalCode code, Map<String, Object> arguments, Sentence sentence) {
        super(message);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
        this.sentence = sentence;
    }

    Refusal(RefusalCode code, Map<String, Object> arguments) {
        this(code.code(), null, code, arguments, null);
    }

    /**
     * To a participant, who may read either language; for features whose sentences are not in a message file yet.
     *
     * @param field key of the answer that cannot be accepted, or null where it is about the whole
     */
    public Refusal(String field, Sentence sentence) {
        this(sentence.french(), field, null, Map.of(), sentence);
    }

    /** To staff, in French; for features whose sentences are not in a message file yet. */
    public Refusal(String field, String sentence) {
        this(field, Sentence.inFrench(sentence));
    }

    /** A refusal of the whole, because of what the case has become. */
    public Refusal(String sentence) {
        this(null, sentence);
    }

    /** The same about another field: for the caller of a method that several forms use. @param key of the answer */
    public Refusal at(String key) {
        return new Refusal(getMessage(), key, code, arguments, sentence);
    }

    public boolean is(RefusalCode other) {
        return Objects.equals(code, other);
    }

    /** Null for a sentence that is not in a message file yet. */
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

    /** Null where it is in a message file. */
    public Sentence sentence() {
        return sentence;
    }
}

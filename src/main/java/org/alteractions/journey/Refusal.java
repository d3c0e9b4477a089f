package org.alteractions.journey;

/**
 * The domain's "no" to something a person asked for: a sentence for that person about one field of what they filled in.
 * Nothing has changed when it is thrown. The sentence names no person.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Sentence sentence;

    /**
     * To a participant, who may read either language.
     *
     * @param field key of the answer that cannot be accepted, or null where it is about the whole
     */
    public Refusal(String field, Sentence sentence) {
        super(sentence.french());
        this.field = field;
        this.sentence = sentence;
    }

    /** To staff, in French. */
    public Refusal(String field, String sentence) {
        this(field, Sentence.inFrench(sentence));
    }

    /** A refusal of the whole, because of what the case has become. */
    public Refusal(String sentence) {
        this(null, sentence);
    }

    public String field() {
        return field;
    }

    public Sentence sentence() {
        return sentence;
    }
}

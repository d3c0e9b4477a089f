package org.alteractions.journey.testing;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;

/**
 * What a refusal says to a person, in the words of the message files; for tests of the classes that throw it:
 *
 * <pre>{@code
 * assertThatThrownBy(() -> dossier.ask("…")).extracting(RefusalWords::french).isEqualTo("Le dossier … est clos.");
 * }</pre>
 */
public final class RefusalWords {

    private static final RefusalMessages MESSAGES = new RefusalMessages();

    private RefusalWords() {}

    public static String french(Throwable refusal) {
        return MESSAGES.french((Refusal) refusal);
    }

    public static String english(Throwable refusal) {
        return MESSAGES.sentence((Refusal) refusal).english();
    }

    /** Key of the answer that it is about; null where about the whole. */
    public static String field(Throwable refusal) {
        return MESSAGES.field((Refusal) refusal);
    }
}

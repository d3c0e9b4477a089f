package org.alteractions.journey.process.cockpit;

import java.util.Locale;
import org.alteractions.journey.process.stuck.StuckCase;

/**
 * What an operator looks for among the stuck cases. Each part is null or empty if nothing is asked.
 *
 * @param within id of a chapter
 */
record StuckFilter(String within, String phase, String reason, String words) {

    boolean matches(StuckCase found) {
        return asked(within, found.chapter() == null ? "" : found.chapter().value())
                && asked(phase, found.phase().key())
                && asked(reason, found.reason().key())
                && (isMissing(words) || found.reference() != null && plain(found.reference().value())
                        .contains(plain(words)));
    }

    private static boolean asked(String wanted, String value) {
        return isMissing(wanted) || wanted.equals(value);
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}

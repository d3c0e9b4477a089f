package org.alteractions.journey.process.form;

import java.util.regex.Pattern;

/**
 * Line breaks of a text. Browsers count one as one character and send two (HTML, "append an entry"): counted and stored it
 * is one again.
 */
public final class LineBreaks {

    private static final Pattern SENT = Pattern.compile("\r\n?");

    private LineBreaks() {}

    public static String single(String sent) {
        return sent.indexOf('\r') < 0 ? sent : SENT.matcher(sent).replaceAll("\n");
    }
}

package org.alteractions.journey.mail.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.mail.Appointment;

/** Description of a calendar entry: what to bring, and where to answer. */
public final class CalendarWords {

    /**
     * The entries are requests, because Outlook and Gmail move and cancel only requests by a later mail. Both show
     * buttons to answer, whose answers reach a mailbox but no process.
     */
    private static final Sentence BY_LINK = new Sentence(
            "Répondre dans votre agenda ne nous prévient pas : utilisez ce lien.",
            "Answering in your calendar does not tell us: use this link.");
    private static final Sentence BY_MAIL = new Sentence(
            "Répondre dans votre agenda ne nous prévient pas : répondez à notre message.",
            "Answering in your calendar does not tell us: answer our message.");
    private static final Sentence TO_BE_AGREED = new Sentence(
            "L'heure reste à convenir.", "The time is still to be agreed.");
    private static final Sentence PROPOSED = new Sentence(
            "Cette date est proposée ; elle n'est pas encore confirmée.",
            "This date is proposed; it is not confirmed yet.");
    private static final Sentence PAGE = new Sentence("Votre page : ", "Your page: ");

    private CalendarWords() {}

    /**
     * @param page    the reader's own page; null for none
     * @param answers whether the page takes the answer to this date
     */
    public static String about(Appointment date, String page, boolean answers, Locale language) {
        List<String> lines = new ArrayList<>();
        if (date.allDay()) {
            lines.add(TO_BE_AGREED.in(language));
        } else if (date.tentative()) {
            lines.add(PROPOSED.in(language));
        }
        if (date.preparing() != null) {
            lines.add(date.preparing().in(language));
        }
        if (page != null) {
            lines.add(PAGE.in(language) + page);
        }
        lines.add((page != null && answers ? BY_LINK : BY_MAIL).in(language));
        return String.join("\n", lines);
    }
}

package org.alteractions.journey.cafeselect.interviewer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.planning.Window;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Hours of an interviewer on the day, if not the whole session.
 *
 * @param session      reference of the Café Select, which may not be prepared yet
 * @param presentFrom  for instance "14:00"; null if absent
 * @param presentUntil for instance "15:30"; null if absent
 */
public record Presence(
        @Id Long id,
        @Version Integer version,
        SessionReference session,
        Long interviewer,
        boolean absent,
        String presentFrom,
        String presentUntil) {

    static Presence of(SessionReference session, Long interviewer) {
        return new Presence(null, null, session, interviewer, true, null, null);
    }

    Presence between(LocalTime from, LocalTime until) {
        if (!until.isAfter(from)) {
            throw CafeSelectRefusal.PRESENCE_ENDS_TOO_EARLY.of();
        }
        return new Presence(id, version, session, interviewer, false, from.toString(), until.toString());
    }

    Presence away() {
        return new Presence(id, version, session, interviewer, true, null, null);
    }

    public List<Window> windows(LocalDate day) {
        return absent
                ? List.of()
                : List.of(new Window(
                        day.atTime(LocalTime.parse(presentFrom)), day.atTime(LocalTime.parse(presentUntil))));
    }

    public String inWords() {
        return absent
                ? "ne vient pas"
                : "de " + time(presentFrom, Locale.FRENCH) + " à " + time(presentUntil, Locale.FRENCH);
    }

    String between(Sentence words, Locale language) {
        return words.in(language).formatted(time(presentFrom, language), time(presentUntil, language));
    }

    private static String time(String text, Locale language) {
        return WrittenDates.time(LocalTime.parse(text), language);
    }
}

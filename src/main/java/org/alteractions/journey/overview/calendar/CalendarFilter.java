package org.alteractions.journey.overview.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the calendar shows. It stands in the address, so that a reload, a bookmark or a mailed link shows the same page.
 *
 * @param view   "mois" or "liste"
 * @param person key of a coach or interviewer; empty for all
 */
record CalendarFilter(YearMonth month, String view, Optional<DateKind> kind, String person) {

    static final String MONTH = "mois";
    static final String LIST = "liste";
    private static final Pattern WRITTEN = Pattern.compile("20\\d\\d-\\d\\d");

    /** @param asked parameters of the address; an unknown view or kind counts as not asked for */
    static CalendarFilter of(Map<String, String> asked, YearMonth now) {
        return new CalendarFilter(
                month(asked).orElse(now),
                LIST.equals(asked.get("vue")) ? LIST : MONTH,
                Optional.ofNullable(asked.get("quoi")).flatMap(DateKind::ofKey),
                asked.getOrDefault("personne", ""));
    }

    /** Whether the address names a month that does not exist, or none of this century. */
    static boolean namesNoMonth(Map<String, String> asked) {
        return !asked.getOrDefault(MONTH, "").isBlank() && month(asked).isEmpty();
    }

    private static Optional<YearMonth> month(Map<String, String> asked) {
        String written = asked.getOrDefault(MONTH, "").strip();
        try {
            return WRITTEN.matcher(written).matches() ? Optional.of(YearMonth.parse(written)) : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    public boolean isFiltered() {
        return kind.isPresent() || !person.isEmpty();
    }

    public boolean isList() {
        return LIST.equals(view);
    }

    boolean shows(CalendarDate date) {
        return (kind.isEmpty() || kind.get() == date.kind())
                && (person.isEmpty() || date.people().stream().anyMatch(one -> one.key().equals(person)));
    }

    CalendarFilter in(YearMonth other) {
        return new CalendarFilter(other, view, kind, person);
    }

    CalendarFilter as(String otherView) {
        return new CalendarFilter(month, otherView, kind, person);
    }

    CalendarFilter withoutFilters() {
        return new CalendarFilter(month, view, Optional.empty(), "");
    }

    /** @param chosen chapter of the frame; empty for all */
    String address(String chosen) {
        return address(CalendarController.PATH, chosen);
    }

    String address(String path, String chosen) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(MONTH, month.toString());
        parameters.put("vue", isList() ? LIST : "");
        parameters.put("antenne", chosen);
        parameters.put("quoi", kind.map(DateKind::key).orElse(""));
        parameters.put("personne", person);
        return parameters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}

package org.alteractions.journey.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the steps of demo/season.yaml. In an answer, <code>+30d</code> is the day in thirty days,
 * <code>+30d 14:30</code> a time on it, <code>yearIn60d</code> the year of the day in sixty days, and
 * <code>@name</code> the reference of the case that was started under that name.
 */
class DemoScript {

    private static final Pattern DAY = Pattern.compile("\\+(\\d+)d(?: (\\d\\d:\\d\\d))?");
    private static final String YEAR = "yearIn60d";
    private static final Pattern CASE = Pattern.compile("@([a-z-]+)(/.*)?");

    private final DemoDesk desk;
    private final LocalDate today;
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();

    DemoScript(DemoDesk desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
    }

    void play(Map<String, Object> step) {
        Map<String, Object> answers = answers(step.get("answers"));
        if (step.get("start") instanceof String process) {
            String name = text(step, "as");
            String account = text(step, "by");
            accounts.put(name, account);
            references.put(name, desk.start(account, process, answers));
        } else if (step.get("complete") instanceof String task) {
            desk.complete(accountOf(text(step, "case")), reference(text(step, "case")), task, answers);
        } else {
            desk.bringForward(reference(text(step, "case")), text(step, "bringForward"));
        }
    }

    private Map<String, Object> answers(Object written) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((key, value) -> answers.put(key.toString(), answer(value)));
        }
        return answers;
    }

    private Object answer(Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(this::answer).toList();
        }
        if (!(written instanceof String text)) {
            return written;
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            LocalDate date = today.plusDays(Long.parseLong(day.group(1)));
            return day.group(2) == null ? date.toString() : date + "T" + day.group(2);
        }
        if (YEAR.equals(text)) {
            return today.plusDays(60).getYear();
        }
        return CASE.matcher(text).matches() ? reference(text) : text;
    }

    private String reference(String written) {
        Matcher matcher = caseIn(written);
        return references.get(matcher.group(1)) + (matcher.group(2) == null ? "" : matcher.group(2));
    }

    private String accountOf(String written) {
        return accounts.get(caseIn(written).group(1));
    }

    private Matcher caseIn(String written) {
        Matcher matcher = CASE.matcher(written);
        if (!matcher.matches() || !references.containsKey(matcher.group(1))) {
            throw new IllegalArgumentException("No case was started as '" + written + "'");
        }
        return matcher;
    }

    private static String text(Map<String, Object> step, String key) {
        if (step.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A step of the demo season lacks '" + key + "': " + step);
    }
}

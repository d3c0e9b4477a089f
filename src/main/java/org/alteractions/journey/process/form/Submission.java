package org.alteractions.journey.process.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.Variable;

/**
 * What a person filled in, after the form's own rules have accepted it.
 *
 * @param form      id of the form
 * @param at        where the form stands
 * @param author    staff account, or "system" where nobody is logged in
 * @param time      when it was sent
 * @param answers   contract and recorded keys; hidden and empty ones are absent
 * @param questions what the form asks, in its order
 */
public record Submission(
        String form,
        CaseContext at,
        String author,
        Instant time,
        Map<String, Object> answers,
        List<Question> questions) {

    public CaseReference reference() {
        return at.reference();
    }

    /** The chapter that a start form names first. */
    public ChapterId chapter() {
        return ChapterId.of(text(Variable.CHAPTER.key()));
    }

    public Submission answering(Map<String, Object> others) {
        return new Submission(form, at, author, time, others, questions);
    }

    /** The questions that a designer has marked with a property and that have an answer. */
    public List<Question> questions(String property) {
        return questions.stream()
                .filter(question -> question.properties().containsKey(property) && answers.containsKey(question.key()))
                .toList();
    }

    /** The trimmed text of an answer, or null. */
    public String text(String key) {
        Object value = answers.get(key);
        return value == null ? null : value.toString().strip();
    }

    /** The address of a field that asks for one; null where none was given. */
    public EmailAddress email(String key) {
        String value = text(key);
        return value == null ? null : EmailAddress.of(value);
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }

    public Integer number(String key) {
        Object value = answers.get(key);
        return value == null ? null : new BigDecimal(value.toString()).intValueExact();
    }

    public LocalDate date(String key) {
        String value = text(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** A date and time as the wall clock in Europe/Paris shows it. */
    public LocalDateTime dateTime(String key) {
        String value = text(key);
        return value == null ? null : LocalDateTime.parse(value);
    }

    /**
     * A day and a time that are two fields of the form.
     *
     * @return null where there is no time
     * @throws Refusal at the time, where the clock on the wall skips it that day
     */
    public LocalDateTime dateTime(LocalDate day, String timeKey) {
        String time = text(timeKey);
        if (time == null) {
            return null;
        }
        LocalDateTime moment = day.atTime(LocalTime.parse(time));
        WallClock.problem(moment).ifPresent(why -> {
            throw ProcessRefusal.NO_SUCH_TIME.of(why).at(timeKey);
        });
        return moment;
    }

    /** The chosen values of a list of boxes or tags; empty where none was chosen. */
    public List<String> choices(String key) {
        return answers.get(key) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    /** The same, where the values are ids. */
    public <T> List<T> choices(String key, Function<String, T> id) {
        return choices(key).stream().map(id).toList();
    }

    /**
     * A choice that decides how the case goes on: never null.
     *
     * @throws Refusal where it is missing, or not one of the type's
     */
    public <E extends Enum<E>> E decision(String key, Class<E> type) {
        E decision = choice(key, type);
        if (decision == null) {
            throw ProcessRefusal.ANSWER_MISSING.of().at(key);
        }
        return decision;
    }

    /** @throws Refusal for a choice that a designer has added to the form, and the domain does not know yet */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String value = text(key);
        return value == null
                ? null
                : constant(value, type).orElseThrow(() -> ProcessRefusal.CHOICE_UNKNOWN.of().at(key));
    }

    /** The constant that has this value; empty for a value that the domain does not know. */
    public static <E extends Enum<E>> Optional<E> constant(String value, Class<E> type) {
        return EnumSet.allOf(type).stream().filter(constant -> value(constant).equals(value)).findFirst();
    }

    /** The value of a choice, as forms have it, for one that the domain knows. */
    public static String value(Enum<?> choice) {
        String[] words = choice.name().toLowerCase(java.util.Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}

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
 * A form's answers after validation by the form's own rules.
 *
 * @param form      id of the form
 * @param at        step of the form
 * @param author    staff account, or "system" if nobody is logged in
 * @param time      when it was sent
 * @param answers   contract and recorded keys, without hidden and empty ones
 * @param questions questions of the form, in order
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

    /** Answered questions that a designer marked with the property. */
    public List<Question> questions(String property) {
        return questions.stream()
                .filter(question -> question.properties().containsKey(property) && answers.containsKey(question.key()))
                .toList();
    }

    /** The trimmed text of an answer; null if there is none. */
    public String text(String key) {
        Object value = answers.get(key);
        return value == null ? null : value.toString().strip();
    }

    /** The e-mail address of a field; null if there is none. */
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

    /** A local date and time in Europe/Paris; null if there is none. */
    public LocalDateTime dateTime(String key) {
        String value = text(key);
        return value == null ? null : LocalDateTime.parse(value);
    }

    /**
     * Combines a day and the time of another field, in Europe/Paris.
     *
     * @return null without a time
     * @throws Refusal at the time's field, if the time does not exist on that day
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

    /** The chosen values of a checklist or tag list; empty if none is chosen. */
    public List<String> choices(String key) {
        return answers.get(key) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    /** The chosen ids of a checklist or tag list; empty if none is chosen. */
    public <T> List<T> choices(String key, Function<String, T> id) {
        return choices(key).stream().map(id).toList();
    }

    /**
     * A choice that decides how the case continues; never null.
     *
     * @throws Refusal if the answer is missing or not a value of the type
     */
    public <E extends Enum<E>> E decision(String key, Class<E> type) {
        E decision = choice(key, type);
        if (decision == null) {
            throw ProcessRefusal.ANSWER_MISSING.of().at(key);
        }
        return decision;
    }

    /**
     * Null without an answer.
     *
     * @throws Refusal for a choice that a designer added to the form and the domain does not know yet
     */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String value = text(key);
        return value == null
                ? null
                : constant(value, type).orElseThrow(() -> ProcessRefusal.CHOICE_UNKNOWN.of().at(key));
    }

    /** The constant with this value; empty for a value that the domain does not know. */
    public static <E extends Enum<E>> Optional<E> constant(String value, Class<E> type) {
        return EnumSet.allOf(type).stream().filter(constant -> value(constant).equals(value)).findFirst();
    }

    /** The value of a constant in forms, in camel case. */
    public static String value(Enum<?> choice) {
        String[] words = choice.name().toLowerCase(java.util.Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}

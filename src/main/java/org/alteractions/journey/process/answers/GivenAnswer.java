package org.alteractions.journey.process.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.TypedAnswer;

/** Converts an answer from the correction page to the type in which answers are recorded. */
final class GivenAnswer {

    private static final String NUMBER = "-?\\d{1,15}([.,]\\d{1,9})?";

    private GivenAnswer() {}

    /** Empty for no answer. Text that is not a number stays text, and the form's rules refuse it. */
    static Optional<Object> of(FormField question, Object given) {
        if (given instanceof String text) {
            String plain = text.isBlank() ? "" : TypedAnswer.of(question, text).toString();
            return Optional.of(plain).filter(answer -> !answer.isEmpty()).map(answer ->
                    question.type().equals("number") && answer.matches(NUMBER)
                            ? new BigDecimal(answer.replace(',', '.'))
                            : answer);
        }
        return Optional.ofNullable(given).filter(answer -> !FieldCheck.isEmpty(answer));
    }

    static boolean same(FormField question, Object before, Optional<Object> given) {
        Object plain = of(question, before).orElse(null);
        Object after = given.orElse(null);
        if (plain instanceof List<?> some && after instanceof List<?> others) {
            return some.size() == others.size() && some.containsAll(others);
        }
        if (plain instanceof Number || after instanceof Number) {
            return plain != null && after != null && number(plain).compareTo(number(after)) == 0;
        }
        return Objects.equals(plain, after)
                || question.type().equals("checkbox") && !Boolean.TRUE.equals(plain) && !Boolean.TRUE.equals(after);
    }

    private static BigDecimal number(Object value) {
        String text = value.toString();
        return text.matches(NUMBER) || value instanceof Number
                ? new BigDecimal(text)
                : BigDecimal.valueOf(Long.MIN_VALUE);
    }
}

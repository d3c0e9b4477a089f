package org.alteractions.journey.participant.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.TiedAnswer;

/** Answers in the words of their form, for receipts and for the confirmation page. */
public final class AnswerLines {

    private static final Sentence YES = new Sentence("Oui", "Yes");

    private AnswerLines() {}

    /** Leaves out unanswered and obsolete questions. @param files names, by key of their field */
    public static List<AnswerLine> of(
            PageForm form, FormPages.Content content, Map<String, Object> answers, Map<String, String> files) {
        List<AnswerLine> lines = new ArrayList<>();
        for (FormField question : form.questions()) {
            Optional<String> words = question.type().equals("filepicker")
                    ? Optional.ofNullable(files.get(question.key()))
                    : words(question, FormPages.options(content, question), answers.get(question.key()),
                            content.language());
            words.filter(said -> !TiedAnswer.isLeftOver(question, answers, content.answers()))
                    .ifPresent(said -> lines.add(new AnswerLine(question.label(), said)));
        }
        return lines;
    }

    private static Optional<String> words(FormField question, List<Option> options, Object answer, Locale language) {
        return FieldCheck.isEmpty(answer) || Boolean.FALSE.equals(answer)
                ? Optional.empty()
                : Optional.of(inWords(question, options, answer, language)).filter(words -> !words.isEmpty());
    }

    private static String inWords(FormField question, List<Option> options, Object answer, Locale language) {
        if (Boolean.TRUE.equals(answer)) {
            return YES.in(language);
        }
        if (answer instanceof List<?> list) {
            return String.join(", ", list.stream().map(one -> label(options, one.toString())).toList());
        }
        return switch (question.type()) {
            case "datetime" -> moment(answer.toString(), language);
            // Stored with a decimal point.
            case "number" -> Locale.FRENCH.getLanguage().equals(language.getLanguage())
                    ? answer.toString().replace('.', ',')
                    : answer.toString();
            default -> label(options, answer.toString());
        };
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private static String moment(String written, Locale language) {
        try {
            return WrittenValues.of(
                    written.contains("T") ? LocalDateTime.parse(written)
                            : written.contains(":") ? LocalTime.parse(written) : LocalDate.parse(written),
                    language);
        } catch (DateTimeException noMoment) {
            return written;
        }
    }
}

package org.alteractions.journey.participant.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.participant.page.PageForms;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Option;
import org.springframework.stereotype.Component;

/** What somebody has answered on a page, in the words of its form: what is ticked or chosen there. */
@Component
class GivenAnswers {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    private final PageForms forms;

    GivenAnswers(PageForms forms) {
        this.forms = forms;
    }

    /**
     * @param answers by key, as the form has them
     * @return question and answer, for instance "Votre réponse : Je viens"; empty where nothing is chosen
     */
    Optional<String> inWords(ParticipantForm step, ParticipantVisit visit, Map<String, Object> answers) {
        Locale language = visit.person().language();
        Map<String, List<Option>> sources = step.choices(visit);
        List<String> words = new ArrayList<>();
        for (FormField question : forms.get(step.form(visit), Locale.FRENCH.equals(language) ? "fr" : "en").questions()) {
            if (CHOICES.contains(question.type())) {
                List<String> chosen = labels(question, answers.get(question.key()), sources);
                if (!chosen.isEmpty()) {
                    words.add(asked(question.label(), language) + String.join(", ", chosen));
                }
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", words));
    }

    /** Whether nothing is awaited from a page any more, though its answer may still change. */
    boolean isGiven(ParticipantForm step, ParticipantVisit visit) {
        if (step.way(visit) instanceof AnswerRoute.Task) {
            return false;
        }
        if (step.way(visit) instanceof AnswerRoute.Keep) {
            Set<String> received = step.received(visit).stream().map(ReceivedFile::field).collect(Collectors.toSet());
            return forms.get(step.form(visit), "fr").questions().stream().map(FormField::key).allMatch(received::contains);
        }
        return step.said(visit).or(() -> inWords(step, visit, step.shown(visit))).isPresent();
    }

    /** Keys of the questions that are answered by a choice. */
    Set<String> choices(ParticipantForm step, ParticipantVisit visit) {
        return forms.get(step.form(visit), "fr").questions().stream()
                .filter(question -> CHOICES.contains(question.type()))
                .map(FormField::key)
                .collect(Collectors.toSet());
    }

    private static List<String> labels(FormField question, Object answer, Map<String, List<Option>> sources) {
        List<?> given = answer instanceof List<?> list ? list : answer == null ? List.of() : List.of(answer);
        List<String> labels = new ArrayList<>();
        question.json().path("values").forEach(value -> {
            if (given.contains(value.path("value").asText())) {
                labels.add(value.path("label").asText());
            }
        });
        sources.getOrDefault(question.json().path("valuesKey").asText(), List.of()).stream()
                .filter(option -> given.contains(option.value()))
                .forEach(option -> labels.add(option.label()));
        return labels;
    }

    private static String asked(String label, Locale language) {
        String question = label.strip();
        return question + (question.endsWith("?") ? " " : Locale.FRENCH.equals(language) ? "\u00a0: " : ": ");
    }
}

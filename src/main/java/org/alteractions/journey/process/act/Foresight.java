package org.alteractions.journey.process.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.process.form.AskedForms.AskedForm;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.tasklist.ActPanel.Consequences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Computes the irreversible effects that a form would have if it were sent now. Requires an engine command. */
@Component
class Foresight {

    private static final Logger LOG = LoggerFactory.getLogger(Foresight.class);
    private static final Set<String> LISTS = Set.of("taglist", "checklist");
    private static final String CHAPTERS = "myChapters";

    private final ActMails mails;
    private final OpenCase open;
    private final ShownValues shown;

    Foresight(ActMails mails, OpenCase open, ShownValues shown) {
        this.mails = mails;
        this.open = open;
        this.shown = shown;
    }

    /** Empty if no answer is marked. */
    Optional<Consequences> of(AskedForm form, Map<String, ?> answers) {
        List<EndingMark> marks = EndingMark.in(form.fields(), answers);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>(chosenOnes(form, answers));
        facts.addAll(counts(form, answers));
        marks.stream()
                .flatMap(mark -> mark.audiences().stream())
                .distinct()
                .forEach(audience -> written(audience, form).ifPresent(facts::add));
        openSteps(form).ifPresent(facts::add);
        String decision = marks.stream().map(EndingMark::answer).filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(new Consequences(
                decision, marks.stream().map(EndingMark::sentence).distinct().toList(), facts));
    }

    // The recipients may not be determined yet or any more; the confirmation is shown anyway.
    private Optional<String> written(String audience, AskedForm form) {
        if (form.context().reference() == null || !mails.knowsMembers(audience)) {
            return Optional.of("Message pour " + mails.role(audience) + ".");
        }
        try {
            return ActWords.group(mails.group(audience, form.context()));
        } catch (RuntimeException unknown) {
            LOG.warn("The audience {} of a form could not be computed: {}", audience, unknown.getClass().getName());
            return Optional.of("Message pour " + mails.role(audience) + " ; les noms n’ont pas pu être déterminés.");
        }
    }

    private static Stream<String> chosen(Object answer) {
        return answer instanceof List<?> several ? several.stream().map(Objects::toString) : Stream.empty();
    }

    /** Values chosen in single-choice lists, except the case itself, so that staff notice a wrong choice in time. */
    private List<String> chosenOnes(AskedForm form, Map<String, ?> answers) {
        return form.fields().stream()
                .filter(field -> field.type().equals("select"))
                .filter(field -> !CHAPTERS.equals(field.json().path("valuesKey").asText()))
                .flatMap(field -> Optional.ofNullable(answers.get(field.key()))
                        .filter(answer -> !answer.toString().equals(Objects.toString(form.context().reference(), null)))
                        .map(answer -> shown.labels(field, form.context()).get(answer.toString()))
                        .map(label -> field.label().strip() + " : " + label + ".")
                        .stream())
                .toList();
    }

    /** Number of chosen values in each multiple-choice list. */
    private static List<String> counts(AskedForm form, Map<String, ?> answers) {
        return form.fields().stream()
                .filter(field -> LISTS.contains(field.type()))
                .map(field -> Map.entry(field.label(), chosen(answers.get(field.key())).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + " : " + count.getValue() + ".")
                .toList();
    }

    private Optional<String> openSteps(AskedForm form) {
        if (form.context().reference() == null) {
            return Optional.empty();
        }
        List<String> tasks = open.of(form.context().reference()).tasks();
        // The form's own task is one of them and is not counted.
        return tasks.size() <= (form.start() ? 0 : 1)
                ? Optional.empty()
                : Optional.of("Étapes ouvertes aujourd’hui : " + ActWords.counted(tasks) + ".");
    }
}

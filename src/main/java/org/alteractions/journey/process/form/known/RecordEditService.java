package org.alteractions.journey.process.form.known;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TypedAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Compares a submission with the record that it edits. If the form has shown the record, an empty answer means that the
 * value was deleted. Otherwise (a browser without scripts, a program) an empty answer keeps the value.
 */
@Component
public class RecordEditService {


    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");

    private final ObjectProvider<KnownValues> features;
    private final ShownValues shown;
    private final RecordChangeService changes;
    private final Colleagues colleagues;

    RecordEditService(ObjectProvider<KnownValues> features, ShownValues shown, RecordChangeService changes,
            Colleagues colleagues) {
        this.features = features;
        this.shown = shown;
        this.changes = changes;
        this.colleagues = colleagues;
    }

    public Optional<KnownRecord> known(String form, Map<String, Object> answers) {
        return feature(form).flatMap(feature -> feature.known(answers));
    }

    private Optional<KnownValues> feature(String form) {
        return features.stream().filter(feature -> feature.form().equals(form)).findFirst();
    }

    /** @throws Refusal if the record has changed since the form showed it */
    public RecordEdit begin(Form form, Submission submission) {
        Map<String, Object> answers = new HashMap<>(submission.answers());
        RecordVersion version = RecordVersion.parse(KnownValues.text(answers, KnownValues.RECORD_SHOWN));
        answers.remove(KnownValues.RECORD_SHOWN);
        Optional<KnownRecord> found = known(form.id(), answers);
        if (found.isEmpty()) {
            return RecordEdit.ofNothing(submission.answering(answers));
        }
        KnownRecord known = found.get();
        if (version != null) {
            require(form, known, version);
        }
        Map<String, Object> staying = version != null
                ? Map.of()
                : feature(form.id()).orElseThrow().staying(known, Map.copyOf(answers));
        List<RecordEdit.Change> changed = new ArrayList<>();
        known.values().forEach((key, before) -> form.field(key).ifPresent(field -> {
            Map<String, String> labels = shown.labels(field, submission.at());
            Object after = version == null
                    ? FieldCheck.isEmpty(answers.get(key)) ? staying.get(key) : answers.get(key)
                    : after(answers.get(key), before, chooses(field) ? labels.keySet() : null);
            if (isSameAddress(field, before, after)) {
                after = before;
            }
            if (after == null) {
                answers.remove(key);
            } else {
                answers.put(key, after);
            }
            if (!Objects.equals(RecordVersion.plain(before), RecordVersion.plain(after))) {
                changed.add(new RecordEdit.Change(key, field.label().strip(), labels));
            }
        }));
        return new RecordEdit(submission.answering(answers), known, changed);
    }

    /** Keys of the questions that choose the record. */
    static List<String> choices(Form form) {
        return form.field(KnownValues.RECORD_SHOWN).stream().flatMap(RecordEditService::choices).toList();
    }

    /** @param shown the field with the record version */
    public static Stream<String> choices(FormField shown) {
        return Stream.of(shown.json().path("properties").path("choices").asText().split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    static boolean chooses(FormField field) {
        return CHOOSING.contains(field.type());
    }

    /**
     * Records the changes, in the transaction of the edit. It compares with the saved record, because the domain may
     * keep a value, for instance a company known in another spelling.
     */
    public void keep(Form form, RecordEdit edit, CaseReference reference) {
        if (edit.changes().isEmpty()) {
            return;
        }
        KnownRecord before = edit.before();
        feature(form.id()).flatMap(feature -> feature.recorded(edit.submission().answers()))
                .filter(now -> now.subject().equals(before.subject()))
                .ifPresent(now -> edit.changes().forEach(change -> {
                    Object was = before.values().get(change.key());
                    Object is = now.values().get(change.key());
                    if (!Objects.equals(RecordVersion.plain(was), RecordVersion.plain(is))) {
                        changes.record(before.subject(), reference, change.question(),
                                inWords(was, change.labels()), inWords(is, change.labels()));
                    }
                }));
    }

    private void require(Form form, KnownRecord known, RecordVersion version) {
        String choice = choices(form).stream().findFirst().orElse(null);
        if (!version.isAbout(known)) {
            throw ProcessRefusal.OTHER_RECORD_SHOWN.of().at(choice);
        }
        if (!version.isCurrent(known)) {
            throw changed(changes.since(known.subject(), version.shown())).at(choice);
        }
    }

    /** E-mail addresses are compared without case, as mail servers do. */
    private static boolean isSameAddress(FormField field, Object before, Object after) {
        return TypedAnswer.kind(field).equals(TypedAnswer.EMAIL)
                && before instanceof String known && after instanceof String told
                && known.equalsIgnoreCase(told.strip());
    }

    /** @param since changes by forms; empty if something else changed the record */
    private Refusal changed(List<RecordChange> since) {
        if (since.isEmpty()) {
            return ProcessRefusal.RECORD_CHANGED.of();
        }
        RecordChange last = since.get(0);
        String questions = since.stream()
                .map(change -> "« " + change.question() + " »")
                .distinct()
                .collect(Collectors.joining(", "));
        return ProcessRefusal.RECORD_CHANGED_BY.of(colleagues.name(last.changedBy()), questions,
                LocalDateTime.ofInstant(last.changedAt(), WallClock.PARIS));
    }

    /**
     * Values that are no longer offered cannot be shown or chosen, so they are kept.
     *
     * @param offered the offered choices; null for a field without choices
     */
    private static Object after(Object answer, Object before, Set<String> offered) {
        if (offered != null && before instanceof List<?> list) {
            Stream<?> chosen = answer instanceof List<?> told ? told.stream() : Stream.empty();
            return Stream.concat(chosen, list.stream().filter(one -> !offered.contains(one.toString()))).toList();
        }
        boolean empty = FieldCheck.isEmpty(answer);
        boolean hidden = offered != null && before != null && !offered.contains(before.toString());
        return empty ? hidden ? before : null : answer;
    }

    private static String inWords(Object value, Map<String, String> labels) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream()
                    .map(one -> inWords(one, labels)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        String plain = RecordVersion.plain(value);
        return plain == null ? null : labels.getOrDefault(plain, plain);
    }
}

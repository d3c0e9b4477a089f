package org.alteractions.journey.process.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what a task or a case file is about, so that staff can distinguish it from all others. */
@Component
class TaskHeadings {

    private final ObjectProvider<CaseNames> names;
    private final ObjectProvider<TaskDetails> details;
    private final CaseTitles titles;

    TaskHeadings(ObjectProvider<CaseNames> names, ObjectProvider<TaskDetails> details, CaseTitles titles) {
        this.names = names;
        this.details = details;
        this.titles = titles;
    }

    /**
     * A heading.
     *
     * @param about   subject, for instance "Titouan Morel par Nora Bell"
     * @param context number or case of the subject, in words; empty if the subject says it
     */
    record Heading(String about, String context) {}

    Heading of(CaseContext at) {
        Optional<String> words = titles.inWords(at.reference(), Locale.FRENCH);
        String detail = details.stream()
                .flatMap(feature -> feature.detailOf(at).stream())
                .collect(Collectors.joining());
        return closest(at)
                .filter(subject -> words.filter(known -> subject.isSaidBy(known)).isEmpty())
                .map(subject -> new Heading(subject.name() + detail,
                        subject.number().or(() -> words).orElse(at.reference().value())))
                .orElseGet(() -> new Heading(words.orElse(at.reference().value()) + detail, ""));
    }

    /** {@link Heading#about} of several tasks, by context. */
    Map<CaseContext, String> about(Collection<CaseContext> all) {
        Map<CaseReference, String> words =
                titles.inWords(all.stream().map(CaseContext::reference).toList(), Locale.FRENCH);
        Map<CaseContext, Subject> subjects = closest(all);
        Map<CaseContext, String> detail = new HashMap<>();
        details.forEach(feature -> feature.detailsOf(all)
                .forEach((at, text) -> detail.merge(at, text, String::concat)));
        Map<CaseContext, String> about = new HashMap<>();
        all.forEach(at -> {
            Optional<String> known = Optional.ofNullable(words.get(at.reference()));
            about.put(at, Optional.ofNullable(subjects.get(at))
                    .filter(subject -> known.filter(subject::isSaidBy).isEmpty())
                    .map(Subject::name)
                    .or(() -> known)
                    .orElse(at.reference().value()) + detail.getOrDefault(at, ""));
        });
        return about;
    }

    private Map<CaseContext, Subject> closest(Collection<CaseContext> all) {
        Map<CaseContext, Subject> subjects = new HashMap<>();
        names.stream().sorted(Comparator.comparing(CaseNames::isFrame)).forEach(feature -> {
            List<CaseContext> unknown = all.stream().filter(at -> !subjects.containsKey(at)).toList();
            if (!unknown.isEmpty()) {
                feature.namesOf(unknown).forEach((at, name) ->
                        subjects.put(at, new Subject(name, Optional.empty(), feature.isFrame())));
            }
        });
        return subjects;
    }

    /** Name of the subject; empty if no feature knows it. */
    Optional<String> name(CaseContext at) {
        return closest(at).map(Subject::name);
    }

    private Optional<Subject> closest(CaseContext at) {
        return names.stream()
                .sorted(Comparator.comparing(CaseNames::isFrame))
                .flatMap(feature -> feature.nameOf(at)
                        .map(name -> new Subject(name, feature.numberOf(at), feature.isFrame()))
                        .stream())
                .findFirst();
    }

    private record Subject(String name, Optional<String> number, boolean frame) {

        private boolean isSaidBy(String words) {
            return frame || words.contains(name);
        }
    }
}

package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about the answers to a seminar's invitation. */
@Component
class InvitationFormValues implements FormValues {

    private final SeminarAnswers answers;
    private final Seminars seminars;
    private final MyChapters chapters;

    InvitationFormValues(SeminarAnswers answers, Seminars seminars, MyChapters chapters) {
        this.answers = answers;
        this.seminars = seminars;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("invitedStudents",
                        "Options: students expected at prepared seminars of my chapters, with what they answered",
                        context -> mine().stream().flatMap(this::options).toList()),
                new ShownKey("announcedAnswer", "What the student answered before the seminar, in words", context ->
                        said(context).map(Answer::label).orElse("sans réponse")));
    }

    private List<Seminar> mine() {
        return answers.awaited(chapters.mine().stream().map(Chapter::id).toList());
    }

    private Stream<Option> options(Seminar seminar) {
        Map<ApplicationNumber, Attendance> said = answers.of(seminar.reference());
        return seminars.expected(seminar.reference()).stream()
                .sorted(Candidates.Candidate.byFamilyName())
                .map(student -> new Option(
                        student.name() + " – " + student.number() + words(said.get(student.number())),
                        student.number().value()));
    }

    private Optional<Answer> said(CaseContext context) {
        return context.id(Variable.CANDIDATE).map(ApplicationNumber::of).flatMap(answers::by);
    }

    private static String words(Attendance said) {
        return said == null ? "" : " (" + said.answer().label() + ")";
    }
}

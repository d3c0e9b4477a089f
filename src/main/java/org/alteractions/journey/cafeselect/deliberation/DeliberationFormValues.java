package org.alteractions.journey.cafeselect.deliberation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about the candidates of a deliberation. */
@Component
class DeliberationFormValues implements FormValues {

    private final CafeSelectRepository sessions;
    private final Deliberations deliberations;
    private final Candidates candidates;
    private final MyChapters mine;

    DeliberationFormValues(
            CafeSelectRepository sessions, Deliberations deliberations, Candidates candidates, MyChapters mine) {
        this.sessions = sessions;
        this.deliberations = deliberations;
        this.candidates = candidates;
        this.mine = mine;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("assessmentRows",
                        "Table of the candidates to decide on: columns candidate, school, marks, gap, average, advice,"
                                + " why, noted",
                        context -> rows(deliberations.open(SessionReference.of(context.reference())))),
                new ShownKey("assessedCandidates", "Options: candidates to decide on", context ->
                        options(deliberations.open(SessionReference.of(context.reference())))),
                ShownKey.ofKnown("deliberationAddress", "Where the page of this session's deliberation is", context ->
                        sessions.findById(SessionReference.of(context.reference()))
                                .map(session -> "/cafe-selects/" + session.season() + "/deliberation")),
                new ShownKey("doubtfulCandidates",
                        "Options: candidates of open deliberations in my chapters whose advice is to discuss",
                        context -> doubtful()));
    }

    private List<Option> doubtful() {
        List<ChapterId> chapters = mine.mine().stream().map(Chapter::id).toList();
        return chapters.isEmpty()
                ? List.of()
                : options(sessions.held(chapters).stream()
                        .map(CafeSelect::reference)
                        .filter(deliberations::isOpen)
                        .flatMap(session -> deliberations.open(session).stream())
                        .filter(Assessment::isFlagged)
                        .toList());
    }

    private List<Option> options(List<Assessment> some) {
        return candidates.all(some.stream().map(Assessment::candidate)).stream()
                .sorted(Candidates.Candidate.byFamilyName())
                .map(DeliberationFormValues::option)
                .toList();
    }

    private static Option option(Candidates.Candidate candidate) {
        return new Option(candidate.name() + " – " + candidate.number(), candidate.number().value());
    }

    private List<Map<String, String>> rows(List<Assessment> some) {
        Map<ApplicationNumber, Candidates.Candidate> whose =
                candidates.byNumber(some.stream().map(Assessment::candidate));
        return some.stream().map(assessment -> row(assessment, whose.get(assessment.candidate()))).toList();
    }

    private static Map<String, String> row(Assessment assessment, Candidates.Candidate candidate) {
        Assessment.Figures figures = assessment.figures();
        return Map.of(
                "candidate", candidate.name(),
                "school", candidate.schoolName(),
                "marks", marks(figures),
                "gap", figures.interviews() < 2 ? "–" : mark(figures.gap()),
                "average", figures.interviews() == 0 ? "–" : mark(figures.average()),
                "advice", assessment.advice().label(),
                "why", assessment.adviceRow().why(),
                "noted", assessment.decision() == null ? "–" : assessment.decision().label());
    }

    /** One column for all marks: with three, the table would be wider than the pane of a small screen. */
    private static String marks(Assessment.Figures figures) {
        String both = mark(figures.firstScore()) + " · " + mark(figures.secondScore());
        return figures.thirdScore() == null ? both : both + "\nTroisième : " + mark(figures.thirdScore());
    }

    /** In French notation; a dash for none. */
    static String mark(BigDecimal mark) {
        return mark == null ? "–" : mark.toPlainString().replace('.', ',');
    }
}

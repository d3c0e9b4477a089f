package org.alteractions.journey.cafeselect.deliberation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.ScorecardMark;
import org.alteractions.journey.cafeselect.ScorecardMarkRepository;
import org.alteractions.journey.cafeselect.assessment.AdviceTable;
import org.alteractions.journey.cafeselect.assessment.EnterScorecardHandler;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Question;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Corrects a scorecard until the deliberation is over. The candidate's advice is then computed again. */
@Component
class ScorecardCorrection implements AnswerCorrector {

    private static final Set<String> BESIDE_THE_MARKS = Set.of("recommendation", "scorecardRemarks");

    private static final String DELIBERATED = "La délibération est rendue et les candidats sont prévenus : cette"
            + " évaluation reste comme elle a été donnée.";
    private static final String UNKNOWN = "Cette évaluation a été saisie avant que les corrections n'existent : notez"
            + " l'erreur sur la page de délibération.";

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final ScorecardMarkRepository marks;
    private final Deliberations deliberations;
    private final AdviceTable table;

    ScorecardCorrection(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            ScorecardMarkRepository marks,
            Deliberations deliberations,
            AdviceTable table) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.marks = marks;
        this.deliberations = deliberations;
        this.table = table;
    }

    @Override
    public String form() {
        return "enter-scorecard";
    }

    @Override
    public boolean owns(Question question) {
        return question.properties().containsKey(EnterScorecardHandler.CRITERION)
                || BESIDE_THE_MARKS.contains(question.key());
    }

    @Override
    public Map<CaseContext, String> closed(Collection<CaseContext> steps) {
        List<Long> asked = steps.stream().flatMap(step -> interview(step).stream()).toList();
        Map<Long, SessionReference> sessionOf = asked.isEmpty() ? Map.of() : interviews.findAllByIdIn(asked).stream()
                .collect(Collectors.toMap(Interview::id, Interview::session));
        Set<SessionReference> held = Set.copyOf(sessionOf.values());
        Set<SessionReference> open = held.isEmpty() ? Set.of() : sessions.findAllByReferenceIn(held).stream()
                .filter(session -> session.state() == CafeSelect.State.HELD)
                .map(CafeSelect::reference)
                .collect(Collectors.toSet());
        Map<CaseContext, String> closed = new HashMap<>();
        steps.forEach(step -> {
            SessionReference session = SessionReference.of(interview(step).map(sessionOf::get).orElse(null));
            if (session == null) {
                closed.put(step, UNKNOWN);
            } else if (!open.contains(session)) {
                closed.put(step, DELIBERATED);
            }
        });
        return closed;
    }

    private static Optional<Long> interview(CaseContext step) {
        return step.id(Variable.INTERVIEW).map(Long::valueOf);
    }

    @Override
    public Optional<String> follows() {
        return Optional.of("L'avis sur le candidat en tient compte.");
    }

    @Override
    public void correct(Submission corrected) {
        Long id = corrected.at().id(Variable.INTERVIEW).map(Long::valueOf).orElseThrow();
        Interview interview = interviews.findById(id).orElseThrow();
        List<ScorecardMark> given = corrected.questions(EnterScorecardHandler.CRITERION).stream()
                .map(question -> ScorecardMark.of(id, question, corrected.number(question.key())))
                .toList();
        interviews.save(interview.scored(Scorecard.of(given, corrected.text("scorecardRemarks"),
                corrected.choice("recommendation", Scorecard.Recommendation.class))));
        marks.forget(id);
        marks.saveAll(given);
        deliberations.scorecardCorrected(interview.session(), interview.candidate(), table);
    }
}

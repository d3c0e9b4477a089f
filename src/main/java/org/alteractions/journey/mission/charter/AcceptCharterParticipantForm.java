package org.alteractions.journey.mission.charter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.CharterAnswer;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.record.AnsweredForms.Answer;
import org.springframework.stereotype.Component;

/** Page "accept-charter": a party reads the charter and accepts it or asks a question. */
@Component
class AcceptCharterParticipantForm implements ParticipantForm {

    private static final String NAME = "signedName";

    private final CharterService charter;
    private final CharterTexts texts;
    private final MissionParties parties;
    private final Deadlines deadlines;

    AcceptCharterParticipantForm(
            CharterService charter, CharterTexts texts, MissionParties parties, Deadlines deadlines) {
        this.charter = charter;
        this.texts = texts;
        this.parties = parties;
        this.deadlines = deadlines;
    }

    @Override
    public String purpose() {
        return "accept-charter";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(isAwaited(visit), "accept-charter");
    }

    /**
     * A person who joins the mission after the invitation was never sent the link. Nor was a person whose acceptance
     * staff have recorded.
     */
    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return isAwaited(visit) || accepted(visit).isPresent();
    }

    /** The usual time to answer, counted from today. */
    @Override
    public Optional<LocalDate> offeredUntil(ParticipantVisit visit) {
        return isAwaited(visit) ? Optional.of(deadlines.day("charterAnswer")) : Optional.empty();
    }

    private Optional<CharterAnswer> accepted(ParticipantVisit visit) {
        return parties.find(DossierReference.of(visit.reference()), visit.person().id())
                .flatMap(party -> charter.answer(DossierReference.of(visit.reference()), party.key()))
                .filter(CharterAnswer::accepted);
    }

    private boolean isAwaited(ParticipantVisit visit) {
        return charter.missing(DossierReference.of(visit.reference())).stream()
                .anyMatch(party -> party.person().id().equals(visit.person().id()));
    }

    @Override
    public Optional<Answer> answered(ParticipantVisit visit) {
        return accepted(visit)
                .filter(answer -> answer.answeredAt() != null)
                .map(answer -> new Answer(answer.recordedBy(), answer.answeredAt()));
    }

    /** Awaited until the charter is accepted, because a question is not an answer. */
    @Override
    public boolean isStillAwaited(ParticipantVisit visit) {
        return way(visit) instanceof AnswerRoute.Start;
    }

    @Override
    public Optional<Markdown> reread(ParticipantVisit visit) {
        return accepted(visit).map(answer -> Markdown.ours(texts.text(
                charter.version(DossierReference.of(visit.reference())), visit.person().language())));
    }

    /** Says so if all parties have accepted and the mission is under way. */
    @Override
    public Optional<Sentence> thanks(ParticipantVisit visit) {
        return accepted(visit).filter(answer -> charter.missing(DossierReference.of(visit.reference())).isEmpty())
                .map(answer -> new Sentence(
                "Tout le monde a accepté la charte.", "Everybody has accepted the charter."));
    }

    /** Shows the reader's question, which they can change or resolve by accepting. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        String version = charter.version(DossierReference.of(visit.reference()));
        Map<String, Object> shown = new HashMap<>(Map.of(
                "charterVersion", version,
                "charterText", Markdown.ours(texts.text(version, visit.person().language()))));
        shown.put(charter.isUnderWay(DossierReference.of(visit.reference())) ? "missionUnderWay" : "missionAhead",
                visit.reference().value());
        parties.find(DossierReference.of(visit.reference()), visit.person().id())
                .flatMap(party -> charter.answer(DossierReference.of(visit.reference()), party.key()))
                .ifPresent(answer -> shown.putAll(said(answer)));
        return shown;
    }

    private static Map<String, Object> said(CharterAnswer answer) {
        if (answer.accepted()) {
            return answer.signedName() == null
                    ? Map.of(Variable.CHARTER_ANSWER.key(), Submission.value(CharterReply.ACCEPT))
                    : Map.of(Variable.CHARTER_ANSWER.key(), Submission.value(CharterReply.ACCEPT), NAME,
                            answer.signedName());
        }
        return answer.question() == null
                ? Map.of()
                : Map.of(Variable.CHARTER_ANSWER.key(), Submission.value(CharterReply.QUESTION), "charterQuestion",
                        answer.question());
    }

    /** A different name may be correct: a colleague of the structure signs, or the person has married. */
    @Override
    public Optional<Sentence> doubtful(ParticipantVisit visit, Map<String, Object> answers) {
        String known = visit.person().name();
        return known == null || known.isBlank() || SignedNames.resemble(known, Objects.toString(answers.get(NAME), ""))
                ? Optional.empty()
                : Optional.of(new Sentence(
                        ("Vous êtes enregistré(e) sous le nom «\u00a0%s\u00a0»\u00a0: vérifiez le nom que vous avez"
                                + " tapé.").formatted(known),
                        "You are registered under the name “%s”: check the name that you typed.".formatted(known)));
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(
                "chapter", visit.chapter().value(),
                "charterParty", parties.find(DossierReference.of(visit.reference()), visit.person().id()).orElseThrow()
                        .option().value());
    }
}

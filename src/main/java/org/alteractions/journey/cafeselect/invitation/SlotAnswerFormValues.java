package org.alteractions.journey.cafeselect.invitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about the candidates' answers to their interview times. */
@Component
class SlotAnswerFormValues implements FormValues {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final Invitations invitations;
    private final Candidates candidates;
    private final MyChapters mine;

    SlotAnswerFormValues(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            Invitations invitations,
            Candidates candidates,
            MyChapters mine) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.invitations = invitations;
        this.candidates = candidates;
        this.mine = mine;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("invitedCandidates",
                        "Options: candidates with interviews to come in my chapters, with what they answered",
                        context -> published().flatMap(this::options).toList()),
                ShownKey.ofKnown("plannedTimes", "The candidate's interviews as planned now, in words", context ->
                        Optional.ofNullable(context.reference())
                                .map(reference -> times(ApplicationNumber.of(reference)))),
                said("slotAnswerWords", "What the candidate last said of the interviews", SlotAnswer::inWords),
                said("movedFrom", "Proposed time: when the candidate could come on the day", SlotAnswer::possibleFrom),
                said("slotRemark", "What the candidate wrote of the interviews", SlotAnswer::remark));
    }

    private Stream<CafeSelect> published() {
        List<ChapterId> chapters = mine.mine().stream().map(Chapter::id).toList();
        return chapters.isEmpty() ? Stream.empty() : sessions.published(chapters).stream();
    }

    private Stream<Option> options(CafeSelect session) {
        Map<ApplicationNumber, SlotAnswer> said = invitations.of(session.reference());
        return candidates.all(interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session.reference())
                        .stream()
                        .map(Interview::candidate))
                .stream()
                .filter(candidate -> !candidate.state().ended())
                .sorted(Candidates.Candidate.byFamilyName())
                .map(candidate -> new Option(candidate.name() + " – " + candidate.number()
                        + Optional.ofNullable(said.get(candidate.number()))
                                .map(answer -> " (" + answer.inWords() + ")").orElse(""),
                        candidate.number().value()));
    }

    private String times(ApplicationNumber candidate) {
        List<Interview> planned = invitations.planned(candidate);
        return planned.isEmpty()
                ? null
                : WrittenDates.day(planned.get(0).startsAt().toLocalDate()) + " : " + String.join(", ",
                        planned.stream()
                                .map(one -> WrittenDates.time(one.startsAt()) + " (salle " + one.room() + ")")
                                .toList());
    }

    private ShownKey said(String key, String meaning, Function<SlotAnswer, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> Optional.ofNullable(context.reference())
                .flatMap(reference -> invitations.said(ApplicationNumber.of(reference)))
                .map(value));
    }
}

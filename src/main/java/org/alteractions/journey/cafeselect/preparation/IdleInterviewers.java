package org.alteractions.journey.cafeselect.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.interviewer.Presence;
import org.alteractions.journey.cafeselect.interviewer.PresenceRepository;
import org.springframework.stereotype.Component;

/** The chosen interviewers without an interview in the plan, and the reason. */
@Component
public class IdleInterviewers {

    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final PresenceRepository presences;
    private final SessionDays days;

    IdleInterviewers(InterviewRepository interviews, InterviewerRepository interviewers, PresenceRepository presences,
            SessionDays days) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.presences = presences;
        this.days = days;
    }

    /** Ids of the chosen interviewers whose hours fit no interview. */
    List<Long> neverAvailable(CafeSelect session) {
        return days.of(session, nobody -> false).neverAvailable();
    }

    /** For instance "Sans entretien : Paul Ferrand (de 09:13 à 09:33, …)."; empty if every interviewer has one. */
    public Optional<String> inWords(CafeSelect session) {
        Set<Long> busy = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session.reference()).stream()
                .map(Interview::interviewer)
                .collect(Collectors.toCollection(HashSet::new));
        List<Long> idle = session.interviewerIds().stream().filter(id -> !busy.contains(id)).toList();
        return busy.isEmpty() || idle.isEmpty() ? Optional.empty() : Optional.of(sentence(session, idle));
    }

    private String sentence(CafeSelect session, List<Long> idle) {
        List<Long> never = neverAvailable(session);
        Map<Long, Presence> said = presences.findBySessionOrderByInterviewer(session.reference()).stream()
                .collect(Collectors.toMap(Presence::interviewer, Function.identity()));
        return interviewers.all(idle.stream()).stream()
                .sorted(NameOrder.byFamilyName(Interviewer::name))
                .map(one -> one.name() + " (" + why(said.get(one.id()), never.contains(one.id())) + ")")
                .collect(Collectors.joining(" ; ", "Sans entretien : ", idle.size() == 1
                        ? ". Cette personne ne reçoit pas de planning."
                        : ". Ces personnes ne reçoivent pas de planning."));
    }

    private static String why(Presence said, boolean never) {
        if (said == null || !never) {
            return "aucun entretien à lui confier";
        }
        return said.absent() ? said.inWords() : said.inWords() + ", aucun entretien ne tient dans ces heures";
    }
}

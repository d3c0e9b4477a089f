package org.alteractions.journey.cafeselect.day;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.deliberation.Deliberations;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.ModelBean;
import org.springframework.stereotype.Component;

/** Values of a session that cafe-select.bpmn reads: its times, and the items of its repeated steps. */
@ModelBean
@Component("cafeSelectDay")
public class CafeSelectDay {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final Deliberations deliberations;

    CafeSelectDay(CafeSelectRepository sessions, InterviewRepository interviews, Deliberations deliberations) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.deliberations = deliberations;
    }

    /** Start of the first interview. */
    public Date start(String reference) {
        return date(sessions.get(SessionReference.of(reference)).startsAt());
    }

    /** End of the last interview at the latest. */
    public Date end(String reference) {
        return date(sessions.get(SessionReference.of(reference)).endsBy());
    }

    /** Reference of the session in which a candidate is interviewed. */
    public String sessionOf(String candidate) {
        return interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(candidate)).get(0).session()
                .value();
    }

    /** Numbers of the applications that have interviews. */
    public List<String> candidates(String reference) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(reference)).stream()
                .map(interview -> interview.candidate().value())
                .distinct()
                .toList();
    }

    /** Ids of the interviews that took place. */
    public List<String> heldInterviews(String reference) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(reference)).stream()
                .filter(interview -> interview.state() == Interview.State.HELD)
                .map(interview -> interview.id().toString())
                .toList();
    }

    /** Numbers of the applications with a decision. */
    public List<String> decided(String reference) {
        return deliberations.toAnnounce(SessionReference.of(reference)).stream().map(ApplicationNumber::value).toList();
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(WallClock.PARIS).toInstant());
    }
}

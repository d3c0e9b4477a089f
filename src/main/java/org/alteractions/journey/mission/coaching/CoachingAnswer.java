package org.alteractions.journey.mission.coaching;

import java.time.Instant;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Whether a coach who was proposed to a team guides it.
 *
 * @param remark     the dates that suit the coach, or the reason to decline; null if the coach simply accepts
 * @param recordedBy staff account or participant's number
 */
record CoachingAnswer(
        @Id Long id,
        @Version Integer version,
        DossierReference dossier,
        Long coachId,
        CoachingReply reply,
        String remark,
        Instant answeredAt,
        String recordedBy) {

    static CoachingAnswer of(
            DossierReference dossier, Long coachId, CoachingReply reply, String remark, Instant now, String author) {
        return new CoachingAnswer(null, null, dossier, coachId, reply, remark, now, author);
    }

    CoachingAnswer replacedBy(CoachingReply other, String said, Instant now, String author) {
        return new CoachingAnswer(id, version, dossier, coachId, other, said, now, author);
    }

    boolean declined() {
        return reply == CoachingReply.DECLINE;
    }
}

package org.alteractions.journey.participant.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.participant.ParticipantLink;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ParticipantLinkRepository extends Repository<ParticipantLink, Long> {

    ParticipantLink save(ParticipantLink link);

    Optional<ParticipantLink> findById(Long id);

    /** Newest first. */
    List<ParticipantLink> findByParticipantOrderByIdDesc(ParticipantId participant);

    /** Newest first. */
    List<ParticipantLink> findByParticipantAndReferenceOrderByIdDesc(
            ParticipantId participant, CaseReference reference);

    @Modifying
    @Query("update participant_link set revoked_at = :now where participant = :participant and revoked_at is null")
    int revoke(ParticipantId participant, Instant now);
}

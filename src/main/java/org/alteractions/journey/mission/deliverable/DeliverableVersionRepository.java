package org.alteractions.journey.mission.deliverable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DeliverableVersionRepository extends Repository<DeliverableVersion, Long> {

    DeliverableVersion save(DeliverableVersion version);

    Optional<DeliverableVersion> findByDossierAndNumber(DossierReference dossier, int number);

    /** A version without its file, which lists do not need. */
    record Entry(int number, String fileName, String remark, Instant handedInAt, String handedInBy) {}

    /** Newest first. */
    @Query("""
            select number, file_name, remark, handed_in_at, handed_in_by from deliverable_version
            where dossier = :dossier order by number desc""")
    List<Entry> entries(DossierReference dossier);
}

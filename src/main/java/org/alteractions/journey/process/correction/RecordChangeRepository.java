package org.alteractions.journey.process.correction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RecordChangeRepository extends Repository<RecordChange, Long> {

    RecordChange save(RecordChange change);

    @Query("select * from record_change where subject = :subject order by id desc limit :most")
    List<RecordChange> latest(String subject, int most);

    @Modifying
    @Query("update record_change set undone_at = :at, undone_by = :by where id in (:ids)")
    void undo(Collection<Long> ids, Instant at, String by);

    @Query("select * from record_change where reference = :reference order by id")
    List<RecordChange> in(CaseReference reference);

    @Query("select * from record_change where subject = :subject and changed_at >= :since order by id desc")
    List<RecordChange> since(String subject, Instant since);
}

package org.alteractions.journey.process.form.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface TaskRecordRepository extends Repository<TaskRecord, Long> {

    TaskRecord save(TaskRecord taskRecord);

    Optional<TaskRecord> findById(Long id);

    List<TaskRecord> findAllByIdIn(Collection<Long> ids);

    boolean existsBySubject(String subject);

    Optional<TaskRecord> findBySubject(String subject);

    List<TaskRecord> findAllBySubjectIn(Collection<String> subjects);

    @Query("select * from task_record where reference = :reference and element = :element order by id desc limit 1")
    Optional<TaskRecord> last(CaseReference reference, String element);

    Optional<TaskRecord> findFirstByReferenceOrderById(CaseReference reference);

    @Query("select * from task_record where id = :id and (reference = :reference or concerns = :reference)")
    Optional<TaskRecord> find(Long id, CaseReference reference);

    /** Answered steps, as "process/element". */
    @Query("""
            select distinct process || '/' || element from task_record
            where reference = :reference or concerns = :reference""")
    List<String> steps(CaseReference reference);

    /** Cases and the processes of their answered forms, as "reference process". */
    @Query("select distinct reference || ' ' || process from task_record where reference in (:references)")
    List<String> processes(Collection<CaseReference> references);

    /** Newest first. */
    @Query("""
            select * from task_record
            where (reference = :reference or concerns = :reference) and id < :before
            and process || '/' || element in (:steps) order by id desc limit :limit""")
    List<TaskRecord> page(CaseReference reference, List<String> steps, long before, int limit);
}

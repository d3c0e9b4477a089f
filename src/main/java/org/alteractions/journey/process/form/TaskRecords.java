package org.alteractions.journey.process.form;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TaskRecords extends Repository<TaskRecord, Long> {

    TaskRecord save(TaskRecord taskRecord);

    boolean existsBySubject(String subject);

    Optional<TaskRecord> findBySubject(String subject);

    Optional<TaskRecord> findFirstByReferenceOrderById(String reference);

    List<TaskRecord> findByReferenceOrderById(String reference);

    Optional<TaskRecord> findFirstByReferenceAndElementOrderByIdDesc(String reference, String element);
}

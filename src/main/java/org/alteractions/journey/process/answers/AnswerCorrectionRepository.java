package org.alteractions.journey.process.answers;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface AnswerCorrectionRepository extends Repository<AnswerCorrection, Long> {

    AnswerCorrection save(AnswerCorrection corrected);

    List<AnswerCorrection> findByIdIn(Collection<Long> ids);
}

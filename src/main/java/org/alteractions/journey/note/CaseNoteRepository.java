package org.alteractions.journey.note;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.repository.Repository;

interface CaseNoteRepository extends Repository<CaseNote, Long> {

    CaseNote save(CaseNote note);

    List<CaseNote> findByReferenceOrderByIdDesc(CaseReference reference);
}

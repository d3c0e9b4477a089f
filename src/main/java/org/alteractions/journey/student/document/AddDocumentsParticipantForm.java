package org.alteractions.journey.student.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** Page "add-documents": a candidate hands in the CV and the cover letter, or newer versions. */
@Component
class AddDocumentsParticipantForm implements ParticipantForm {

    /** States after the interviews, in which nobody needs the documents any more. */
    private static final Set<State> SELECTED = EnumSet.of(
            State.WAITING_LIST, State.OFFERED, State.CONFIRMED, State.TRAINED, State.IN_TEAM);

    private final ApplicationRepository applications;
    private final Candidates candidates;
    private final ApplicationDocumentService documents;

    AddDocumentsParticipantForm(
            ApplicationRepository applications, Candidates candidates, ApplicationDocumentService documents) {
        this.applications = applications;
        this.candidates = candidates;
        this.documents = documents;
    }

    @Override
    public String purpose() {
        return "add-documents";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return candidates.isOf(ApplicationNumber.of(visit.reference()), visit.person());
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        State state = applications.get(ApplicationNumber.of(visit.reference())).state();
        return state.ended() || SELECTED.contains(state) ? new AnswerRoute.Closed() : new AnswerRoute.Keep();
    }

    @Override
    public List<ReceivedFile> received(ParticipantVisit visit) {
        return documents.entries(ApplicationNumber.of(visit.reference())).stream()
                .map(entry -> new ReceivedFile(
                        entry.name().key(), entry.name().words(), entry.fileName(), entry.uploadedAt()))
                .toList();
    }

    @Override
    public void keep(ParticipantVisit visit, Map<String, CheckedPdf> files) {
        if (files.isEmpty()) {
            throw StudentRefusal.DOCUMENTS_MISSING.of();
        }
        files.forEach((field, file) -> documents.keep(
                ApplicationNumber.of(visit.reference()), DocumentName.ofKey(field).orElseThrow(), file));
    }
}

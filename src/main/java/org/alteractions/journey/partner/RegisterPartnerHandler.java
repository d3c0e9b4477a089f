package org.alteractions.journey.partner;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;

/** A start form in which a partner of one kind comes in, changes or is no longer offered. */
public abstract class RegisterPartnerHandler implements StartFormHandler {

    static final String KNOWN = "knownPartner";

    @Override
    public final boolean opensEntry() {
        return true;
    }

    @Override
    public final CaseReference open(Submission form) {
        return switch (form.decision("partnerAction", PartnerAction.class)) {
            case ADD -> add(form.chapter(), form);
            case CHANGE -> change(form.chapter(), form.text(KNOWN), form);
            case RETIRE -> retire(form.chapter(), form.text(KNOWN));
        };
    }

    /** @return the entry's reference */
    protected abstract CaseReference add(ChapterId chapter, Submission form);

    /** @param id of the partner; @return the entry's reference */
    protected abstract CaseReference change(ChapterId chapter, String id, Submission form);

    /** @param id of the partner; @return the entry's reference */
    protected abstract CaseReference retire(ChapterId chapter, String id);
}

package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureKind;
import org.springframework.stereotype.Component;

/** Start form "request": a structure's request, entered by staff or sent by the structure. */
@Component
class RequestHandler implements StartFormHandler {

    private final Requests requests;
    private final CurrentUser user;

    RequestHandler(Requests requests, CurrentUser user) {
        this.requests = requests;
        this.user = user;
    }

    @Override
    public String form() {
        return "request";
    }

    private Requests.Sender sender(Submission form) {
        return user.isStranger() ? Requests.Sender.STRUCTURE
                : form.flag("newContact") ? Requests.Sender.STAFF_FOR_NEW_CONTACT : Requests.Sender.STAFF;
    }

    @Override
    public CaseReference open(Submission form) {
        return CaseReference.of(requests.receive(new Requests.Request(
                form.chapter(),
                form.text("structureName"),
                form.decision(Variable.STRUCTURE_KIND.key(), StructureKind.class),
                new Structure.Contact(
                        form.text("contactName"),
                        form.text("contactEmail"),
                        form.text("contactPhone"),
                        form.text("contactLanguage")),
                new Dossier.Request(
                        form.text("dossierTitle"),
                        form.text("dossierNeed"),
                        form.date("neededBy")),
                form.text("sponsorName"),
                sender(form))));
    }
}

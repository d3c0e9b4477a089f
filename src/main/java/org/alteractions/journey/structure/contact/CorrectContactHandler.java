package org.alteractions.journey.structure.contact;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.structure.StructureRefusal;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Start form "correct-contact": corrects or replaces the contact of a structure. */
@Component
class CorrectContactHandler implements StartFormHandler {

    /** Future dates that a structure may have. */
    private static final String DATES = "kickOff, midTerm, restitution, review";

    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final AddressCorrection addresses;
    private final StructureContacts contacts;
    private final Mails mails;
    private final Journal journal;

    CorrectContactHandler(DossierRepository dossiers, StructureRepository structures, AddressCorrection addresses,
            StructureContacts contacts, Mails mails, Journal journal) {
        this.contacts = contacts;
        this.mails = mails;
        this.dossiers = dossiers;
        this.structures = structures;
        this.addresses = addresses;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "correct-contact";
    }

    @Override
    public CaseReference open(Submission form) {
        Dossier dossier = dossiers.get(DossierReference.of(form.text(ContactKnownValues.DOSSIER)));
        Structure known = structures.findById(dossier.structureId()).orElseThrow();
        if (!known.chapter().equals(form.chapter())) {
            throw StructureRefusal.OTHER_CHAPTER.of();
        }
        Structure.Contact contact = new Structure.Contact(form.text("contactName"), form.text("contactEmail"),
                form.text("contactPhone"), form.text("contactLanguage"));
        Structure corrected = known.reachedThrough(contact);
        if (corrected.equals(known)) {
            return dossier.reference();
        }
        structures.save(corrected);
        if (!known.isReachedAt(contact.email())) {
            addresses.handedOver(
                    StructureContacts.number(known), known.contactEmail(), form.email("contactEmail"));
            // Earlier mails went to the old address, so the reader of the new address has none of their links and
            // dates.
            mails.again("contact-corrected", DATES,
                    CaseContext.of(dossier.reference()),
                    known.chapter(), contacts.of(dossier.reference()));
        }
        journal.record(dossier.reference(), JournalEvent.CONTACT_CORRECTED, StructureContacts.number(known));
        return dossier.reference();
    }
}

package org.alteractions.journey.structure.contact;

import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Gives a structure another contact, or corrects the present one. */
@Component
public class ContactChange {

    /** Future dates that a structure may have. */
    private static final String DATES = "kickOff, midTerm, restitution, review";

    private final StructureRepository structures;
    private final AddressCorrection addresses;
    private final StructureContacts contacts;
    private final Mails mails;
    private final Journal journal;

    ContactChange(StructureRepository structures, AddressCorrection addresses, StructureContacts contacts, Mails mails,
            Journal journal) {
        this.structures = structures;
        this.addresses = addresses;
        this.contacts = contacts;
        this.mails = mails;
        this.journal = journal;
    }

    /**
     * Earlier mails went to the old address, so the reader of a new address gets a mail with links and dates.
     *
     * @param corrected different from the known structure
     * @param journaled cases whose journal gets an entry
     * @param told      cases about which the reader of a new address gets a mail
     */
    public void save(
            Structure known, Structure corrected, List<DossierReference> journaled, List<DossierReference> told) {
        structures.save(corrected);
        if (!known.isReachedAt(corrected.contactEmail())) {
            addresses.handedOver(StructureContacts.number(known), known.contactEmail(),
                    EmailAddress.stored(corrected.contactEmail()));
            told.forEach(dossier -> mails.again("contact-corrected", DATES, CaseContext.of(dossier), known.chapter(),
                    contacts.of(dossier)));
        }
        journaled.forEach(dossier ->
                journal.record(dossier, JournalEvent.CONTACT_CORRECTED, StructureContacts.number(known)));
    }
}

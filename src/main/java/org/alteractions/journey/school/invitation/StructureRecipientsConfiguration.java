package org.alteractions.journey.school.invitation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The structures of a presentation; each gets one mail, even if it has several dossiers. */
@Configuration(proxyBeanMethods = false)
class StructureRecipientsConfiguration {

    private final PresentationRepository presentations;
    private final DossierRegister dossiers;
    private final StructureContacts contacts;

    StructureRecipientsConfiguration(
            PresentationRepository presentations, DossierRegister dossiers, StructureContacts contacts) {
        this.presentations = presentations;
        this.dossiers = dossiers;
        this.contacts = contacts;
    }

    /** Structures that got a date and a place. */
    @Bean
    Recipients invitedStructures() {
        return structures("invitedStructures", Presentation::invited);
    }

    /** Structures that came. */
    @Bean
    Recipients attendingStructures() {
        return structures("attendingStructures", Presentation::attending);
    }

    private Recipients structures(String name, Function<Presentation, Collection<DossierReference>> concerned) {
        return Recipients.named(name, context ->
                of(concerned.apply(presentations.get(PresentationReference.of(context.reference())))));
    }

    private Stream<Recipient> of(Collection<DossierReference> references) {
        Map<ParticipantId, Recipient> once = new LinkedHashMap<>();
        Map<DossierReference, DossierRegister.Entry> known = dossiers.byReference(references.stream());
        Map<DossierReference, Recipient> contactOf = contacts.of(references);
        references.stream()
                .filter(dossier -> !known.get(dossier).state().ended())
                .map(contactOf::get)
                .forEach(contact -> once.put(contact.id(), contact));
        return once.values().stream();
    }
}

package org.alteractions.journey.school.invitation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The structures that a presentation concerns, each written to once whatever the number of its dossiers. */
@Configuration(proxyBeanMethods = false)
class StructureRecipientsConfiguration {

    private final PresentationRepository presentations;
    private final DossierRegister dossiers;
    private final StructureContacts contacts;

    StructureRecipientsConfiguration(PresentationRepository presentations, DossierRegister dossiers, StructureContacts contacts) {
        this.presentations = presentations;
        this.dossiers = dossiers;
        this.contacts = contacts;
    }

    /** Those that were given a date and a place. */
    @Bean
    Recipients invitedStructures() {
        return audience("invitedStructures", Presentation::invited);
    }

    /** Those that came. */
    @Bean
    Recipients attendingStructures() {
        return audience("attendingStructures", Presentation::attending);
    }

    private Recipients audience(String name, Function<Presentation, Collection<DossierReference>> concerned) {
        return new Recipients() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext context) {
                return of(concerned.apply(presentations.get(PresentationReference.of(context.reference()))));
            }
        };
    }

    private List<Recipient> of(Collection<DossierReference> references) {
        Map<String, Recipient> once = new LinkedHashMap<>();
        Map<DossierReference, DossierRegister.Entry> known = dossiers.byReference(references.stream());
        Map<DossierReference, Recipient> contactOf = contacts.of(references);
        references.stream()
                .filter(dossier -> !known.get(dossier).state().ended())
                .map(contactOf::get)
                .forEach(contact -> once.put(contact.id(), contact));
        return List.copyOf(once.values());
    }
}

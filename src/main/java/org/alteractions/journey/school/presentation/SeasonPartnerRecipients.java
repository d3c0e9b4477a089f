package org.alteractions.journey.school.presentation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRecipients;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** Recipients who depend on a season: the structures that wait for a team and the schools where it is presented. */
@Component("seasonPartners")
class SeasonPartnerRecipients implements Recipients {

    private final SeasonRepository seasons;
    private final PresentationRepository presentations;
    private final SchoolRepository schools;
    private final DossierRegister dossiers;
    private final StructureContacts contacts;

    SeasonPartnerRecipients(
            SeasonRepository seasons,
            PresentationRepository presentations,
            SchoolRepository schools,
            DossierRegister dossiers,
            StructureContacts contacts) {
        this.seasons = seasons;
        this.presentations = presentations;
        this.schools = schools;
        this.dossiers = dossiers;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "seasonPartners";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        Season season = seasons.about(context.reference());
        List<DossierReference> accepted = dossiers.inState(season.chapter(), Dossier.State.ACCEPTED).stream()
                .map(DossierRegister.Entry::reference)
                .toList();
        Map<DossierReference, Recipient> contactOf = contacts.of(accepted);
        List<Presentation> planned = presentations.findBySeasonOrderByReference(season.reference());
        Map<String, School> hostOf = schools.byId(planned.stream().map(Presentation::school));
        Stream<Recipient> structures = accepted.stream().map(contactOf::get);
        Stream<Recipient> hosts = planned.stream()
                .map(presentation -> SchoolRecipients.contact(hostOf.get(presentation.school())));
        return Stream.concat(structures, hosts).distinct().toList();
    }
}

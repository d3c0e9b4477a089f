package org.alteractions.journey.team.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coaches in the staff's directory. */
@Component
class CoachBook implements PersonBook {

    private static final String CONFLICTS = """
            select s.name from coach_conflict c join sponsor s on s.id = c.sponsor where c.coach = :coach
            order by s.name""";

    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final PartnerCoaches partners;
    private final JdbcClient jdbc;

    CoachBook(CoachRepository coaches, CompanyRepository companies, PartnerCoaches partners, JdbcClient jdbc) {
        this.coaches = coaches;
        this.companies = companies;
        this.partners = partners;
        this.jdbc = jdbc;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.COACH;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return coaches.findById(Long.valueOf(id)).map(this::card);
    }

    private PersonCard card(Coach coach) {
        Map<PersonField, String> values = new LinkedHashMap<>();
        values.put(PersonField.NAME, coach.name());
        values.put(PersonField.EMAIL, coach.email());
        values.put(PersonField.PHONE, coach.phone() == null ? "" : coach.phone());
        values.put(PersonField.LANGUAGE, coach.language());
        values.put(PersonField.CAPACITY, String.valueOf(coach.capacity()));
        values.put(PersonField.OFFERED, PersonField.flag(coach.available()));
        List<PersonCard.Fact> facts = new ArrayList<>();
        companies.findById(coach.companyId())
                .ifPresent(company -> facts.add(new PersonCard.Fact("Entreprise", company.name())));
        List<String> conflicts = jdbc.sql(CONFLICTS).param("coach", coach.id()).query(String.class).list();
        if (!conflicts.isEmpty()) {
            facts.add(new PersonCard.Fact("Conflits d'intérêts", String.join(", ", conflicts)));
        }
        return new PersonCard(coach.number(), coach.version(), values, facts);
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Coach known = coaches.get(Long.valueOf(corrected.number().number()));
        String phone = corrected.value(PersonField.PHONE);
        return partners.correct(known, new Coach(known.id(), corrected.version(), known.companyId(), known.chapter(),
                corrected.value(PersonField.NAME),
                new ContactDetails(corrected.value(PersonField.EMAIL), phone.isEmpty() ? null : phone,
                        corrected.value(PersonField.LANGUAGE)),
                Integer.parseInt(corrected.value(PersonField.CAPACITY)),
                PersonField.YES.equals(corrected.value(PersonField.OFFERED))));
    }
}

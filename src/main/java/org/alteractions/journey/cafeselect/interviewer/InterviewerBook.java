package org.alteractions.journey.cafeselect.interviewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interviewers in the staff's directory. */
@Component
class InterviewerBook implements PersonBook {

    private final InterviewerRepository interviewers;
    private final PartnerInterviewers partners;
    private final JdbcClient jdbc;

    InterviewerBook(InterviewerRepository interviewers, PartnerInterviewers partners, JdbcClient jdbc) {
        this.interviewers = interviewers;
        this.partners = partners;
        this.jdbc = jdbc;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.INTERVIEWER;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return interviewers.findById(Long.valueOf(id)).map(this::card);
    }

    private PersonCard card(Interviewer interviewer) {
        Map<PersonField, String> values = new LinkedHashMap<>();
        values.put(PersonField.NAME, interviewer.name());
        values.put(PersonField.EMAIL, interviewer.email());
        values.put(PersonField.LANGUAGE, interviewer.language());
        values.put(PersonField.OFFERED, PersonField.flag(interviewer.active()));
        List<PersonCard.Fact> facts = new ArrayList<>();
        if (interviewer.membership() != null) {
            facts.add(new PersonCard.Fact("Lien avec l'association", interviewer.membership().label()));
        }
        if (interviewer.formerSchool() != null) {
            jdbc.sql("select name from school where id = :id").param("id", interviewer.formerSchool())
                    .query(String.class).optional()
                    .ifPresent(school -> facts.add(new PersonCard.Fact("École d'origine", school)));
        }
        return new PersonCard(interviewer.number(), interviewer.version(), values, facts);
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Interviewer known = interviewers.get(Long.valueOf(corrected.number().number()));
        return partners.correct(known, new Interviewer(known.id(), corrected.version(), known.chapter(),
                new Interviewer.Details(corrected.value(PersonField.NAME), corrected.value(PersonField.EMAIL),
                        corrected.value(PersonField.LANGUAGE), known.formerSchool(), known.membership()),
                PersonField.YES.equals(corrected.value(PersonField.OFFERED))));
    }
}

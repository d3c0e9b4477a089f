package org.alteractions.journey.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.partner.PartnerKnownValues;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachConflict;
import org.alteractions.journey.team.coach.CoachConflictRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.stereotype.Component;

/** Form "register-coach": the stored data of a coach, who is chosen or recognised by the email address. */
@Component
class CoachKnownValues extends PartnerKnownValues<Coach> {

    private final CoachRepository coaches;
    private final CoachConflictRepository conflicts;
    private final TeamPeople people;

    CoachKnownValues(CoachRepository coaches, CoachConflictRepository conflicts, TeamPeople people) {
        this.coaches = coaches;
        this.conflicts = conflicts;
        this.people = people;
    }

    @Override
    public String form() {
        return "register-coach";
    }

    @Override
    protected Optional<Coach> find(String id) {
        return KnownValues.number(id).flatMap(coaches::findById);
    }

    @Override
    protected List<Coach> at(String email) {
        return coaches.findByEmail(email);
    }

    @Override
    protected KnownRecord record(Coach coach) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), coach.chapter().value());
        values.put("partnerName", coach.name());
        values.put("coachCompany", people.company(coach));
        values.put("partnerEmail", coach.email());
        values.put("partnerPhone", coach.phone());
        values.put("partnerLanguage", coach.language());
        values.put("coachCapacity", coach.capacity());
        values.put("coachAvailable", coach.available());
        values.put("coachConflicts", conflicts.findByCoach(coach.id()).stream()
                .map(CoachConflict::sponsor).sorted().map(Object::toString).toList());
        return new KnownRecord(coach.number().value(), coach.chapter(), values);
    }
}

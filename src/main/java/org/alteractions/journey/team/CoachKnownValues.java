package org.alteractions.journey.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.PartnerAction;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachConflict;
import org.alteractions.journey.team.coach.CoachConflictRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.stereotype.Component;

/** Form "register-coach": the stored data of a coach, who is chosen or recognised by the email address. */
@Component
class CoachKnownValues implements KnownValues {

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
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        if (Submission.value(PartnerAction.RETIRE).equals(answers.get("partnerAction"))) {
            return Optional.empty();
        }
        return KnownValues.number(answers, "knownPartner")
                .map(coaches::findById)
                .orElseGet(() -> byAddress(answers))
                .map(this::record);
    }

    private Optional<Coach> byAddress(Map<String, Object> answers) {
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        String email = KnownValues.text(answers, "partnerEmail");
        return email == null
                ? Optional.empty()
                : coaches.findByEmail(email).stream().filter(one -> one.chapter().equals(chapter)).findFirst();
    }

    private KnownRecord record(Coach coach) {
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
        return new KnownRecord("coach-" + coach.id(), coach.chapter(), values);
    }
}

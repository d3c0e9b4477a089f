package org.alteractions.journey.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.restitution.Recommendation;
import org.alteractions.journey.restitution.Restitution;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.alteractions.journey.restitution.RestitutionService;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.TeamPeople;
import org.springframework.stereotype.Component;

@Component
class ReviewFormValues implements FormValues {

    private final RestitutionRepository restitutions;
    private final RestitutionService service;
    private final TeamPeople people;
    private final DossierRegister dossiers;

    ReviewFormValues(RestitutionRepository restitutions, RestitutionService service, TeamPeople people,
            DossierRegister dossiers) {
        this.restitutions = restitutions;
        this.service = service;
        this.people = people;
        this.dossiers = dossiers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        List<ShownKey> keys = new ArrayList<>(List.of(
                ShownKey.ofKnown("latestRestitutionDay", "Last day on which the restitution may take place, in words",
                        context -> dossiers.find(dossier(context))
                                .map(dossier -> WrittenDates.day(service.latest(dossier.reference())))),
                key("restitutionMoment", "Day and time of the restitution, in words",
                        restitution -> WrittenDates.moment(restitution.plannedAt())),
                key("restitutionVenue", "Where the restitution takes place", Restitution::place),
                key("restitutionHeldDay", "Day on which the restitution was held, in words",
                        restitution -> WrittenDates.day(restitution.heldOn())),
                key("restitutionOutcomeText", "What the mission brought, in the words of the restitution",
                        Restitution::summary),
                new ShownKey("restitutionParties", "Options: everybody who may be at the restitution", this::parties),
                key("recommendationRows",
                        "Table of the recommendations: columns item, recommendation, status, reason, result",
                        restitution -> restitution.inOrder().stream().map(ReviewFormValues::row).toList())));
        IntStream.rangeClosed(1, Restitution.MOST_RECOMMENDATIONS).mapToObj(this::wording).forEach(keys::add);
        return keys;
    }

    // Empty rather than null, because forms hide the related questions by comparing with an empty text.
    private ShownKey wording(int item) {
        return new ShownKey("recommendationText" + item, "Recommendation " + item + ", or empty",
                context -> restitutions.findById(dossier(context)).stream()
                        .flatMap(restitution -> restitution.recommendations().stream())
                        .filter(made -> made.item() == item)
                        .map(Recommendation::wording)
                        .findFirst()
                        .orElse(""));
    }

    private static Map<String, String> row(Recommendation made) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("item", String.valueOf(made.item()));
        row.put("recommendation", made.wording());
        row.put("status", made.status().label());
        row.put("reason", Objects.requireNonNullElse(made.reason(), ""));
        row.put("result", Objects.requireNonNullElse(made.result(), ""));
        return row;
    }

    private Object parties(CaseContext context) {
        List<Option> parties = new ArrayList<>();
        dossiers.find(dossier(context))
                .ifPresent(dossier -> parties.add(new Option(dossier.structure(), "structure")));
        people.coach(dossier(context))
                .ifPresent(coach -> parties.add(new Option(coach.name() + " (coach)", "coach")));
        people.members(dossier(context))
                .forEach(student ->
                        parties.add(new Option(student.name(), StudentContacts.number(student.id()).value())));
        parties.add(new Option("Un représentant de l'antenne", "chapter"));
        return parties;
    }

    private ShownKey key(String key, String meaning, Function<Restitution, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> restitutions.findById(dossier(context)).map(value));
    }

    private static DossierReference dossier(CaseContext context) {
        return DossierReference.of(context.reference());
    }
}

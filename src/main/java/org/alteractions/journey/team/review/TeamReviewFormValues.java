package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** What the form that ends the review of a season's teams shows: the variant that is kept, as a whole. */
@Component
public class TeamReviewFormValues implements FormValues {

    /** Between the number of a variant and the version of the desk. */
    public static final String SEEN = "v";

    private final TeamDeskRepository desks;
    private final ReviewViews views;
    private final ReviewHistory history;

    TeamReviewFormValues(TeamDeskRepository desks, ReviewViews views, ReviewHistory history) {
        this.desks = desks;
        this.views = views;
        this.history = history;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamReviewAddress", "Address of the page where a season's teams are changed", at ->
                        "/teams/" + at.reference()),
                new ShownKey("teamReviewSummary",
                        "The variant that is kept, how many it places, whether another is being built, and why the last"
                                + " building failed",
                        at -> desk(at).map(this::summary).orElse(null)),
                new ShownKey("reviewedVariant", "Proposed choice: the variant that is kept", at ->
                        desk(at).map(desk -> value(desk, desk.variant() == null ? 0 : desk.variant())).orElse(null)),
                new ShownKey("teamVariantOptions", "Options: the variants, each as it is at this moment", at ->
                        desk(at).map(this::options).orElse(List.of())),
                key("teamReviewRows", "Table of the teams: columns mission, coach, students, score", view ->
                        view.teams().stream().map(TeamReviewFormValues::row).toList()),
                key("teamReviewLeftRows", "Table of who and what is left over: columns who, why", view ->
                        view.left().stream().map(left -> Map.of("who", left.who(), "why", left.why())).toList()));
    }

    private List<Option> options(TeamDesk desk) {
        List<ReviewView.Variant> variants = history.variants(desk);
        return variants.isEmpty()
                ? List.of(new Option("Aucune équipe proposée", value(desk, 0)))
                : variants.stream()
                        .map(one -> new Option(
                                "Variante " + one.number() + ", " + one.words(), value(desk, one.number())))
                        .toList();
    }

    /** Another one as soon as anybody changes anything: nobody confirms teams that they have not seen. */
    static String value(TeamDesk desk, int variant) {
        return variant + SEEN + desk.version();
    }

    private String summary(TeamDesk desk) {
        ReviewView view = views.of(desk);
        if (desk.isBuilding()) {
            return view.summary() + " Un nouveau calcul est en cours : rouvrez cette tâche dès qu'il est terminé.";
        }
        return view.problem() == null
                ? view.summary()
                : view.summary() + " Le dernier calcul n'a pas abouti : " + view.problem();
    }

    private static Map<String, String> row(ReviewView.Team team) {
        return Map.of(
                "mission", team.dossier() + ", " + team.structure(),
                "coach", team.coach().name(),
                "students", team.members().stream().map(ReviewView.Member::name).collect(Collectors.joining(", ")),
                "score", team.score());
    }

    private ShownKey key(String key, String meaning, Function<ReviewView, Object> value) {
        return new ShownKey(key, meaning, at ->
                desk(at).map(views::of).map(value).orElse(null));
    }

    private Optional<TeamDesk> desk(CaseContext at) {
        return Optional.ofNullable(at.reference()).flatMap(desks::findById);
    }
}

package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** Values of the form that ends the review of a season's teams. They describe the variant that is kept. */
@Component
public class TeamReviewFormValues implements FormValues {

    /**
     * Between a variant and when it was read. Tasklist keeps a choice whose part before it is still offered: the
     * property "seen" of the form's list.
     */
    static final String SEEN = "v";

    /** Between the number of a variant and how often it was changed since. */
    private static final String CHANGES = "-";

    private final TeamReviewStateRepository states;
    private final ReviewViews views;
    private final ReviewHistory history;

    TeamReviewFormValues(TeamReviewStateRepository states, ReviewViews views, ReviewHistory history) {
        this.states = states;
        this.views = views;
        this.history = history;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamReviewAddress", "Address of the page where a season's teams are changed", context ->
                        "/teams/" + context.reference()),
                ShownKey.ofKnown("teamReviewSummary",
                        "The variant that is kept, how many it places, whether another is being built, and why the last"
                                + " building failed",
                        context -> reviewState(context).map(this::summary)),
                ShownKey.ofKnown("reviewedVariant", "Proposed choice: the variant that is kept", context ->
                        reviewState(context).map(this::kept)),
                new ShownKey("teamVariantOptions", "Options: the variants, each as it is at this moment", context ->
                        reviewState(context).map(this::options).orElse(List.of())),
                key("teamReviewRows", "Table of the teams: columns mission, coach, students, score", view ->
                        view.proposal().teams().stream().map(TeamReviewFormValues::row).toList()),
                key("teamReviewLeftRows", "Table of who and what is left over: columns who, why", view ->
                        view.proposal().left().stream()
                                .map(left -> Map.of("who", left.who(), "why", left.why()))
                                .toList()));
    }

    private List<Option> options(TeamReviewState reviewState) {
        List<ReviewView.Variant> variants = history.variants(reviewState);
        return variants.isEmpty()
                ? List.of(new Option("Aucune équipe proposée", value(reviewState, 0, 0)))
                : variants.stream()
                        .map(one -> new Option(
                                "Variante " + one.number() + ", " + one.words(), value(reviewState, one)))
                        .toList();
    }

    private String kept(TeamReviewState reviewState) {
        return history.variants(reviewState).stream()
                .filter(ReviewView.Variant::shown)
                .findFirst()
                .map(one -> value(reviewState, one))
                .orElseGet(() -> value(reviewState, 0, 0));
    }

    /** Number of the chosen variant; 0 for none. */
    public static int variantOf(String value) {
        return Integer.parseInt(value.split(CHANGES)[0]);
    }

    private static String value(TeamReviewState reviewState, ReviewView.Variant variant) {
        return value(reviewState, variant.number(), variant.changes());
    }

    /** The value changes with every change to the review, so staff cannot confirm teams that they have not seen. */
    private static String value(TeamReviewState reviewState, int variant, int changes) {
        return variant + CHANGES + changes + SEEN + reviewState.version();
    }

    private String summary(TeamReviewState reviewState) {
        ReviewView view = views.of(reviewState);
        String kept = view.headline().summary();
        if (reviewState.isBuilding()) {
            return kept + " Un nouveau calcul est en cours : cette tâche se met à jour dès qu'il est terminé.";
        }
        String problem = view.status().problem();
        return problem == null ? kept : kept + " Le dernier calcul n'a pas abouti : " + problem;
    }

    private static Map<String, String> row(ReviewView.Team team) {
        return Map.of(
                "mission", team.dossier() + ", " + team.structure(),
                "coach", team.coach().name(),
                "students", team.members().stream().map(ReviewView.Member::name).collect(Collectors.joining(", ")),
                "score", team.score());
    }

    private ShownKey key(String key, String meaning, Function<ReviewView, Object> value) {
        return ShownKey.ofKnown(key, meaning, context ->
                reviewState(context).map(views::of).map(value));
    }

    private Optional<TeamReviewState> reviewState(CaseContext context) {
        return Optional.ofNullable(SeasonReference.of(context.reference())).flatMap(states::findById);
    }
}

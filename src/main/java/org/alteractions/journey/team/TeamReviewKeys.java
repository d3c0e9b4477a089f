package org.alteractions.journey.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.ShownKeys;
import org.springframework.stereotype.Component;

/** What the form that ends the review of a season's teams shows: the variant that is kept, as a whole. */
@Component
class TeamReviewKeys implements ShownKeys {

    private final TeamDesks desks;
    private final ReviewViews views;

    TeamReviewKeys(TeamDesks desks, ReviewViews views) {
        this.desks = desks;
        this.views = views;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamReviewAddress", "Address of the page where a season's teams are changed", at ->
                        "/teams/" + at.reference()),
                key("teamReviewSummary", "The variant that is kept, how many it places, and why the last building failed",
                        TeamReviewKeys::summary),
                key("teamReviewRows", "Table of the teams: columns mission, coach, students, score", view ->
                        view.teams().stream().map(TeamReviewKeys::row).toList()),
                key("teamReviewLeftRows", "Table of who and what is left over: columns who, why", view ->
                        view.left().stream().map(left -> Map.of("who", left.who(), "why", left.why())).toList()));
    }

    private static String summary(ReviewView view) {
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
                Optional.ofNullable(at.reference()).flatMap(desks::findById).map(views::of).map(value).orElse(null));
    }
}

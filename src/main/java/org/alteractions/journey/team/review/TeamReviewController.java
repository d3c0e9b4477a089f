package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Page on which staff see all teams of a season, change and pin them, and start a new build. */
@Controller
@StaffPage
class TeamReviewController {

    private static final String OUTDATED = "Quelqu'un d'autre a changé ces équipes pendant que vous les regardiez."
            + " Votre changement n'est pas fait, mais ce que vous avez saisi est encore là : relisez les équipes, puis"
            + " recommencez s'il le faut.";

    private final TeamReviewStateRepository states;
    private final SeasonRepository seasons;
    private final TeamReview review;
    private final Rebuilding rebuilding;
    private final HandChangeService hand;
    private final ReviewViews views;
    private final ReviewHistory history;
    private final TeamPageDrafts drafts;
    private final VariantWords words;
    private final StaffRights rights;
    private final SecurityLog security;
    private final RefusalMessages refusals;

    TeamReviewController(
            TeamReviewStateRepository states,
            SeasonRepository seasons,
            TeamReview review,
            Rebuilding rebuilding,
            HandChangeService hand,
            ReviewViews views,
            ReviewHistory history,
            TeamPageDrafts drafts,
            VariantWords words,
            StaffRights rights,
            SecurityLog security,
            RefusalMessages refusals) {
        this.states = states;
        this.seasons = seasons;
        this.review = review;
        this.rebuilding = rebuilding;
        this.hand = hand;
        this.views = views;
        this.history = history;
        this.drafts = drafts;
        this.words = words;
        this.rights = rights;
        this.security = security;
        this.refusals = refusals;
    }

    /**
     * @param before  number of a variant to compare with the variant <code>after</code>
     * @param refused the refused change, whose values are shown again
     */
    @GetMapping("/teams/{season:[^.]+}")
    ModelAndView show(
            @PathVariable SeasonReference season,
            @RequestParam Optional<Integer> before,
            @RequestParam Optional<Integer> after,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            Authentication caller) {
        TeamReviewState reviewState = visible(season, caller);
        TeamPageDrafts.Begun begun = drafts.of(season, caller.getName());
        boolean again = refused.isPresent() && !begun.problem().isEmpty();
        ModelAndView page = new ModelAndView("team-review")
                .addObject("view", views.of(reviewState))
                .addObject("told", done.flatMap(TeamPageChange::of).map(TeamPageChange::told).orElse(""))
                .addObject("typed", begun.typed())
                .addObject("sent", again ? begun.sent() : Map.of())
                .addObject("change", again ? begun.change() : "");
        if (again) {
            page.addObject("problem", begun.problem());
        }
        security.record(SecurityEvent.FILE_READ, "season", season.value(), "page", "teams");
        if (before.isPresent() && after.isPresent()) {
            page.addObject("before", before.get()).addObject("after", after.get())
                    .addObject("differences", history.compared(season, before.get(), after.get()));
        }
        return page;
    }

    /** Saves a draft during typing. */
    @PostMapping("/teams/{season}/draft")
    ResponseEntity<String> keep(
            @PathVariable SeasonReference season, @RequestParam String draft, Authentication caller) {
        visible(season, caller);
        try {
            drafts.keep(season, caller.getName(), draft);
            return ResponseEntity.noContent().build();
        } catch (Refusal refusal) {
            return ResponseEntity.badRequest().body(refusals.french(refusal));
        }
    }

    /**
     * @param asked the change, in lower case
     * @param sent  values of its form, shown again after a refusal
     */
    @PostMapping("/teams/{season}/{asked}")
    ModelAndView change(
            @PathVariable SeasonReference season,
            @PathVariable String asked,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> pinned,
            @RequestParam Map<String, String> sent,
            Authentication caller) {
        visible(season, caller);
        TeamPageChange change = TeamPageChange.of(asked).orElseThrow(TeamReviewController::notFound);
        try {
            apply(season, change, version, pinned, sent);
        } catch (Refusal refusal) {
            String why = words.readable(refusals.french(refusal));
            drafts.refused(season, caller.getName(), change, sent, pinned,
                    why.substring(0, 1).toUpperCase(Locale.FRENCH) + why.substring(1));
            return shownAgain("refused", change);
        } catch (ConcurrencyFailureException second) {
            drafts.refused(season, caller.getName(), change, sent, pinned, OUTDATED);
            return shownAgain("refused", change);
        }
        drafts.accepted(season, caller.getName(), change, sent);
        return shownAgain("done", change);
    }

    private static ModelAndView shownAgain(String how, TeamPageChange change) {
        ModelAndView next = new ModelAndView("redirect:/teams/{season}?" + how + "=" + change.word());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private void apply(
            SeasonReference season, TeamPageChange change, int version, List<String> pinned,
            Map<String, String> sent) {
        switch (change) {
            case REBUILD -> rebuilding.ask(season, version);
            case CHOOSE -> review.choose(season, version, number(sent, "variant").intValue());
            case MOVE -> hand.move(wish(season, version, sent), student(sent, "student"), dossier(sent));
            case SWAP -> hand.swap(wish(season, version, sent), student(sent, "student"), student(sent, "other"));
            case COACH -> hand.giveCoach(wish(season, version, sent), dossier(sent), number(sent, "coach"));
            case PINS -> hand.pin(wish(season, version, sent), dossier(sent),
                    pinned.stream().map(ApplicationNumber::of).toList(), sent.containsKey("pinnedCoach"));
            case RELEASE -> hand.release(wish(season, version, sent), number(sent, "pin"));
        }
    }

    private static HandChangeService.Wish wish(SeasonReference season, int version, Map<String, String> sent) {
        return new HandChangeService.Wish(season, version, sent.get("reason"));
    }

    private static String given(Map<String, String> sent, String name) {
        return Optional.ofNullable(sent.get(name)).filter(value -> !value.isBlank())
                .orElseThrow(() -> TeamRefusal.CHOICE_MISSING.of().at(name));
    }

    private static ApplicationNumber student(Map<String, String> sent, String name) {
        return ApplicationNumber.of(given(sent, name));
    }

    private static DossierReference dossier(Map<String, String> sent) {
        return DossierReference.of(given(sent, "mission"));
    }

    private static Long number(Map<String, String> sent, String name) {
        String value = given(sent, name);
        if (!value.matches("\\d{1,18}")) {
            throw TeamRefusal.CHOICE_MISSING.of().at(name);
        }
        return Long.valueOf(value);
    }

    // Another chapter's teams do not exist for this person.
    private TeamReviewState visible(SeasonReference season, Authentication caller) {
        List<ChapterId> chapters = rights.teamChapters(caller);
        return states.findById(season)
                .filter(reviewState -> chapters.contains(seasons.get(season).chapter()))
                .orElseThrow(TeamReviewController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

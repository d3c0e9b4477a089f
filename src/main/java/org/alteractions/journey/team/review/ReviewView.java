package org.alteractions.journey.team.review;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;

/** View model of the page for a season's teams. */
public record ReviewView(
        SeasonReference season, Headline headline, Status status, Proposal proposal, History history, Choices choices) {

    /** Title and summary of a season's teams. */
    public record Headline(String title, String summary) {}

    /**
     * Whether the teams can be changed, and the progress of the build.
     *
     * @param version  of the season's teams; a change to an earlier version is refused
     * @param progress in percent
     * @param problem  why the last build failed; null if it did not
     */
    public record Status(int version, boolean open, boolean building, int progress, String problem) {}

    /**
     * The variant on display.
     *
     * @param aside   pins that the variant does not follow, or not yet
     * @param notices problems that the planner ignores
     */
    public record Proposal(List<Team> teams, List<Left> left, List<Aside> aside, List<String> notices) {}

    /** The manual changes and all variants so far. */
    public record History(List<Change> changes, List<Variant> variants) {}

    /** Students and coaches that a manual change can select. */
    public record Choices(List<Choice> students, List<Choice> coaches) {}

    /** @param pinned whether the coach and all members are pinned */
    public record Team(
            DossierReference dossier,
            String structure,
            String title,
            Coach coach,
            List<Member> members,
            String score,
            boolean pinned) {}

    public record Coach(String name, boolean pinned) {}

    /** @param wish rank of the mission among the student's wishes, in words; empty without wishes */
    public record Member(
            ApplicationNumber number, String name, String school, String discipline, String wish, boolean pinned) {}

    public record Left(String who, String why) {}

    public record Aside(Long id, String words) {}

    public record Change(String when, String words, String reason, String author) {}

    /** @param changes number of changes since the variant was created */
    public record Variant(int number, int changes, String words, boolean shown) {}

    /** An option of a list. */
    public record Choice(String value, String label) {}
}

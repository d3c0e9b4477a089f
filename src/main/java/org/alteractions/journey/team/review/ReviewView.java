package org.alteractions.journey.team.review;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;

/** Everything that the page of a season's teams says, ready to be read. */
public record ReviewView(
        SeasonReference season, Headline headline, Status status, Proposal proposal, History history, Choices choices) {

    /** A season and its teams, in a line. */
    public record Headline(String title, String summary) {}

    /**
     * Whether the teams can be changed, and how far the builder has come.
     *
     * @param version  of the season's teams; a change to an earlier version is refused
     * @param progress in percent
     * @param problem  why the last building came to nothing; null where it did not
     */
    public record Status(int version, boolean open, boolean building, int progress, String problem) {}

    /**
     * The variant that is shown.
     *
     * @param aside   pins that the variant does not follow, or not yet
     * @param notices what the builder leaves aside
     */
    public record Proposal(List<Team> teams, List<Left> left, List<Aside> aside, List<String> notices) {}

    /** What was changed by hand, and all variants so far. */
    public record History(List<Change> changes, List<Variant> variants) {}

    /** The people that a change by hand can name. */
    public record Choices(List<Choice> students, List<Choice> coaches) {}

    /** @param pinned whether the coach and all members are */
    public record Team(
            DossierReference dossier,
            String structure,
            String title,
            Coach coach,
            List<Member> members,
            String score,
            boolean pinned) {}

    public record Coach(String name, boolean pinned) {}

    /** @param wish which of the student's wishes the mission is, in words; empty where there are none */
    public record Member(
            ApplicationNumber number, String name, String school, String discipline, String wish, boolean pinned) {}

    public record Left(String who, String why) {}

    public record Aside(Long id, String words) {}

    public record Change(String when, String words, String reason, String author) {}

    /** @param changes how often it was changed since it was made */
    public record Variant(int number, int changes, String words, boolean shown) {}

    /** A line of a list to choose from. */
    public record Choice(String value, String label) {}
}

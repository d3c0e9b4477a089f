package org.alteractions.journey.team.review;

import java.util.List;

/**
 * Everything that the page of a season's teams says, ready to be read.
 *
 * @param problem why the last building came to nothing; null where it did not
 * @param aside   pins that the variant does not follow, or not yet
 * @param notices what the builder leaves aside
 */
public record ReviewView(
        String season,
        String title,
        int version,
        boolean open,
        boolean building,
        int progress,
        String problem,
        String summary,
        List<Team> teams,
        List<Left> left,
        List<Aside> aside,
        List<String> notices,
        List<Change> changes,
        List<Variant> variants,
        List<Choice> students,
        List<Choice> coaches) {

    /** A season in the list of them. */
    public record Headline(String title, String summary) {}

    /** @param pinned whether the coach and all members are */
    public record Team(
            String dossier,
            String structure,
            String title,
            Coach coach,
            List<Member> members,
            String score,
            boolean pinned) {}

    public record Coach(String name, boolean pinned) {}

    /** @param wish which of the student's wishes the mission is, in words; empty where there are none */
    public record Member(String number, String name, String school, String discipline, String wish, boolean pinned) {}

    public record Left(String who, String why) {}

    public record Aside(Long id, String words) {}

    public record Change(String when, String words, String reason, String author) {}

    /** @param changes how often it was changed since it was made */
    public record Variant(int number, int changes, String words, boolean shown) {}

    /** A line of a list to choose from. */
    public record Choice(String value, String label) {}
}

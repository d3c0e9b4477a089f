package org.alteractions.journey.team.wishes;

import java.util.Arrays;
import java.util.Optional;
import org.alteractions.journey.Sentence;

/** Skills that missions need and students have. */
public enum Skill {
    STRATEGY("stratégie et modèle économique", "strategy and business model"),
    FINANCE("finance et comptabilité", "finance and accounting"),
    MARKETING("communication et marketing", "communication and marketing"),
    MARKET_STUDY("étude de marché et enquêtes", "market research and surveys"),
    DIGITAL("informatique et données", "computing and data"),
    DESIGN("graphisme et web", "graphic and web design"),
    ORGANISATION("organisation et logistique", "organisation and logistics"),
    HUMAN_RESOURCES("ressources humaines et bénévolat", "human resources and volunteering"),
    LAW("droit", "law"),
    ENVIRONMENT("environnement et technique", "environment and engineering");

    private final Sentence words;

    Skill(String french, String english) {
        this.words = new Sentence(french, english);
    }

    /** French text for staff. */
    public String label() {
        return words.french();
    }

    Sentence words() {
        return words;
    }

    public static Optional<Skill> named(String name) {
        return Arrays.stream(values()).filter(skill -> skill.name().equals(name)).findFirst();
    }
}

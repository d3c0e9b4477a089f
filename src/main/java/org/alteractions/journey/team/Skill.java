package org.alteractions.journey.team;

import java.util.Arrays;
import java.util.Optional;

/** What missions need, and students can. */
enum Skill {
    STRATEGY("stratégie et modèle économique"),
    FINANCE("finance et comptabilité"),
    MARKETING("communication et marketing"),
    MARKET_STUDY("étude de marché et enquêtes"),
    DIGITAL("informatique et données"),
    DESIGN("graphisme et web"),
    ORGANISATION("organisation et logistique"),
    HUMAN_RESOURCES("ressources humaines et bénévolat"),
    LAW("droit"),
    ENVIRONMENT("environnement et technique");

    private final String label;

    Skill(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Skill> named(String name) {
        return Arrays.stream(values()).filter(skill -> skill.name().equals(name)).findFirst();
    }
}

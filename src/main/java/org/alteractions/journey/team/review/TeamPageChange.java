package org.alteractions.journey.team.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Change that a form of the teams page requests. Its name in lower case is the last part of the form's address. */
enum TeamPageChange {
    REBUILD("Le calcul est terminé : la répartition ci-dessous est nouvelle."),
    CHOOSE("C'est enregistré : la répartition ci-dessous est celle que vous avez choisie."),
    MOVE("C'est enregistré : l'étudiant est déplacé et épinglé dans son équipe."),
    SWAP("C'est enregistré : les deux étudiants sont échangés et épinglés."),
    COACH("C'est enregistré : l'équipe a un autre coach, qui y est épinglé."),
    /** The page has one such form for each team. */
    PINS("C'est enregistré : le prochain calcul garde ces épingles.", "mission"),
    /** The page has one such form for each pin that the variant does not follow. */
    RELEASE("C'est enregistré : l'épingle est retirée, le prochain calcul est libre.", "pin");

    private static final String NOBODY_TOLD =
            " Personne n'est prévenu avant que les équipes soient confirmées dans Tasklist.";

    private final String recorded;
    private final Optional<String> about;

    TeamPageChange(String recorded) {
        this.recorded = recorded;
        this.about = Optional.empty();
    }

    TeamPageChange(String recorded, String about) {
        this.recorded = recorded;
        this.about = Optional.of(about);
    }

    /** Empty for a change that no form of the page requests. */
    static Optional<TeamPageChange> of(String word) {
        return Arrays.stream(values()).filter(change -> change.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Field that distinguishes several forms for the same change. */
    Optional<String> about() {
        return about;
    }

    /** Message of the page afterwards. */
    String told() {
        return recorded + NOBODY_TOLD;
    }
}

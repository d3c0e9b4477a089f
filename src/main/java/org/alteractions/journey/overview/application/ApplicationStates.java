package org.alteractions.journey.overview.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.list.ListChoice;
import org.alteractions.journey.student.Application;

/** A choice of states in the list of applications: one state, the open ones, or all. */
record ApplicationStates(String key, String label, List<Application.State> states) implements ListChoice {

    static final ApplicationStates OPEN = new ApplicationStates("en-cours", "En cours",
            Arrays.stream(Application.State.values()).filter(state -> !state.ended()).toList());
    static final ApplicationStates ALL = new ApplicationStates("toutes", "Toutes, aussi les candidatures closes",
            List.of(Application.State.values()));

    ApplicationStates {
        states = List.copyOf(states);
    }

    static List<ApplicationStates> choices() {
        return Stream.concat(Stream.of(OPEN, ALL), Arrays.stream(Application.State.values())
                        .map(state -> new ApplicationStates(state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                state.label(), List.of(state))))
                .toList();
    }

    static Optional<ApplicationStates> ofKey(String key) {
        return choices().stream().filter(choice -> choice.key.equals(key)).findFirst();
    }
}

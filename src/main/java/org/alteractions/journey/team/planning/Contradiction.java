package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.alteractions.journey.team.planning.MissionChoice.Choice;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.planning.pool.Problem.Kind;

/** Finds a minimal set of contradictory pins. Without any one of them the others can be kept. */
final class Contradiction {

    private Contradiction() {}

    /** @param sure whether it is proved that the pins contradict each other */
    static Problem of(Pool pool, boolean sure) {
        Pins pins = pool.pins();
        if (!sure) {
            return Problem.ofPins(Kind.NOT_FOUND, Pins.none());
        }
        pins = fewer(pool, pins, pins.apart(), Pins::withApart);
        pins = fewer(pool, pins, pins.together(), Pins::withTogether);
        pins = fewer(pool, pins, pins.banned(), Pins::withBanned);
        pins = fewer(pool, pins, pins.coaches(), Pins::withCoaches);
        pins = fewer(pool, pins, pins.students(), Pins::withStudents);
        return Problem.ofPins(Kind.PINS_CONTRADICT, pins);
    }

    private static <T> Pins fewer(Pool pool, Pins pins, List<T> some, BiFunction<Pins, List<T>, Pins> with) {
        List<T> needed = new ArrayList<>(some);
        for (T one : some) {
            List<T> others = new ArrayList<>(needed);
            others.remove(one);
            if (contradict(pool.withPins(with.apply(pins, others)))) {
                needed = others;
            }
        }
        return with.apply(pins, needed);
    }

    private static boolean contradict(Pool pool) {
        Choice choice = MissionChoice.wanted(new Puzzle(pool));
        return choice.draft() == null && choice.sure();
    }
}

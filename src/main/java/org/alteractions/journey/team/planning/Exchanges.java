package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random exchanges of the missions of two teams. Public because Timefold creates the instance. */
public class Exchanges implements MoveIteratorFactory<Sheet, ExchangeMissions> {

    @Override
    public long getSize(ScoreDirector<Sheet> director) {
        long missions = director.getWorkingSolution().missions().size();
        return missions * missions;
    }

    @Override
    public Iterator<ExchangeMissions> createOriginalMoveIterator(ScoreDirector<Sheet> director) {
        throw new UnsupportedOperationException("The search goes at random");
    }

    @Override
    public Iterator<ExchangeMissions> createRandomMoveIterator(ScoreDirector<Sheet> director, Random random) {
        List<Integer> missions = director.getWorkingSolution().missions();
        return Stream.generate(() -> new ExchangeMissions(
                        missions.get(random.nextInt(missions.size())), missions.get(random.nextInt(missions.size()))))
                .iterator();
    }
}

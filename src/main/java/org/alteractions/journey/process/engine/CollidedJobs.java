package org.alteractions.journey.process.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.process.ConcurrentChange;

/**
 * Decides whether a failed job runs again at once, because another transaction changed the same rows at the same moment.
 * The engine itself keeps the retry of such a job, but lets it wait for the first interval of the retry cycle. Collisions
 * are counted in memory: a job that collides too often has a defect, and fails like any other.
 */
final class CollidedJobs {

    /** In a row, for one job. */
    static final int MOST_COLLISIONS = 20;

    private static final int MOST_JOBS = 1000;

    private final Map<String, Integer> collisions = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_JOBS;
        }
    };

    synchronized boolean runsAgain(String job, Throwable failure) {
        if (!ConcurrentChange.isCauseOf(failure)) {
            collisions.remove(job);
            return false;
        }
        if (collisions.merge(job, 1, Integer::sum) <= MOST_COLLISIONS) {
            return true;
        }
        collisions.remove(job);
        return false;
    }
}

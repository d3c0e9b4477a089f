package org.alteractions.journey.process.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.process.ConcurrentChange;

/**
 * Decides whether a failed job runs again at once because another transaction changed the same rows. The engine keeps
 * the retry count of such a job, but delays it by the first retry interval. Collisions are counted in memory: a job
 * that collides too often counts as a normal failure.
 */
final class CollidedJobs {

    /** Maximum number of consecutive collisions of one job. */
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

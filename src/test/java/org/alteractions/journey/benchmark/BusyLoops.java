package org.alteractions.journey.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Loads the processors with busy shell loops, eight for each processor. */
final class BusyLoops implements AutoCloseable {

    static final int PER_PROCESSOR = 8;

    private final List<Process> loops = new ArrayList<>();

    static BusyLoops start() throws IOException {
        BusyLoops busy = new BusyLoops();
        int loops = PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        for (int loop = 0; loop < loops; loop++) {
            busy.loops.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
        }
        return busy;
    }

    int running() {
        return (int) loops.stream().filter(Process::isAlive).count();
    }

    @Override
    public void close() {
        loops.forEach(Process::destroyForcibly);
    }
}

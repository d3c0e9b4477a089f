package org.alteractions.journey.team.planning;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Forms the teams of one file in a separate JVM and prints the peak heap usage. Run it as <code>PeakHeap FILE</code>.
 */
final class PeakHeap {

    private PeakHeap() {}

    public static void main(String[] arguments) {
        Plan plan = Quiet.builder(1).build(TeamInstance.read(Path.of(arguments[0])).pool());
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println("peak " + bytes + " cost " + plan.cost());
    }

    /** @return the most heap used, in MiB, with garbage counted; the JVM gets one GiB and no more */
    static double ofPlanning(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PeakHeap.class.getName(), file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        String peak = output.substring(output.lastIndexOf("peak ") + 5).split(" ")[0];
        return Long.parseLong(peak) / (1024.0 * 1024.0);
    }
}

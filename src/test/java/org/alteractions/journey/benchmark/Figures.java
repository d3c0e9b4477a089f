package org.alteractions.journey.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Prints the figures of <code>mvn -Pbenchmark verify</code>, one per row: measurement, value, target and whether it is
 * met. A missed target fails no build, since machines differ. Only a missing measurement does.
 */
public final class Figures {

    private Figures() {}

    public static boolean atMost(String what, double value, double target, String unit) {
        boolean met = value <= target;
        String row = String.format(Locale.ROOT, "| %-60s | %10.2f %-3s | <= %8.2f %-3s | %-5s |",
                what, value, unit, target, unit, met ? "ok" : "short");
        // Through the logger a row would lose its shape; this is the command's output.
        System.out.println(row);
        return met;
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}

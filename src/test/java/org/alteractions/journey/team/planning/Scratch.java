package org.alteractions.journey.team.planning;
import java.util.*; import java.nio.file.*;
class Scratch {
    public static void main(String[] a) throws Exception {
        Path cache = Path.of("/tmp/tf/opt.properties"); Properties p = new Properties();
        if (Files.exists(cache)) try (var r = Files.newBufferedReader(cache)) { p.load(r); }
        int opt = 0, n = 0; double worst = 0, tmax = 0;
        for (String k : a) {
            String[] f = k.split(",");
            long seed = Long.parseLong(f[0]); int s = Integer.parseInt(f[1]), m = Integer.parseInt(f[2]), c = Integer.parseInt(f[3]);
            Pool pool = seed % 2 == 0 ? Pools.spring(seed, s, m, c) : Pools.season(seed, s, m, c);
            long t = System.nanoTime();
            Plan plan = new TeamBuilder(1).build(pool);
            double sec = (System.nanoTime() - t) / 1e9;
            System.out.printf("seed %d %dx%d teams %d left %d cost %d time %.2f %s%n", seed, s, m, plan.teams().size(), plan.studentsLeft().size(), plan.cost(), sec, plan.problems());
            if (s <= 40) {
              if (!p.containsKey(k)) { t = System.nanoTime(); long e = Exact.cost(pool, plan);
                System.out.printf("   exact %d in %.2f  %s%n", e, (System.nanoTime() - t) / 1e9, Exact.last);
                p.setProperty(k, "" + e); try (var w = Files.newBufferedWriter(cache)) { p.store(w, ""); } }
              long e = Long.parseLong(p.getProperty(k)); n++; if (e == plan.cost()) opt++; else System.out.println("     NOT optimal: " + e);
              worst = Math.max(worst, 100.0 * (plan.cost() - e) / e); tmax = Math.max(tmax, sec);
            }
        }
        System.out.printf("optimal %d of %d, worst %.2f %%, longest %.2f s%n", opt, n, worst, tmax);
    }
}

package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Scores a sheet by {@link Objective}: broken rules, then students without a team, then the cost of the teams. Only
 * changed teams are scored again. Public because Timefold creates the instance.
 */
public class SheetScore implements IncrementalScoreCalculator<Sheet, HardMediumSoftLongScore> {

    private Puzzle puzzle;
    private Progress progress;
    private Album album;
    private int[][] members;
    private int[] size;
    private boolean[] stale;
    private long[] broken;
    private long[] cost;
    private int[] changed;
    private int changes;
    private long allBroken;
    private long allCost;
    private long unplaced;

    @Override
    public void resetWorkingSolution(Sheet sheet) {
        puzzle = sheet.puzzle();
        progress = sheet.progress();
        album = sheet.album();
        int missions = puzzle.missions();
        members = new int[missions][puzzle.students()];
        size = new int[missions];
        stale = new boolean[missions];
        broken = new long[missions];
        cost = new long[missions];
        changed = new int[missions];
        changes = 0;
        allBroken = 0;
        allCost = 0;
        unplaced = puzzle.students();
        sheet.missions().forEach(this::touch);
        sheet.units().forEach(this::enter);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        leave((Unit) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        enter((Unit) entity);
    }

    private void enter(Unit unit) {
        if (unit.mission() == null) {
            return;
        }
        int mission = unit.mission();
        for (int student : puzzle.units[unit.number()]) {
            members[mission][size[mission]++] = student;
            unplaced--;
        }
        touch(mission);
    }

    private void leave(Unit unit) {
        if (unit.mission() == null) {
            return;
        }
        int mission = unit.mission();
        for (int student : puzzle.units[unit.number()]) {
            int place = 0;
            while (members[mission][place] != student) {
                place++;
            }
            members[mission][place] = members[mission][--size[mission]];
            unplaced++;
        }
        touch(mission);
    }

    private void touch(int mission) {
        if (!stale[mission]) {
            stale[mission] = true;
            changed[changes++] = mission;
        }
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        progress.move();
        while (changes > 0) {
            int mission = changed[--changes];
            stale[mission] = false;
            allBroken -= broken[mission];
            allCost -= cost[mission];
            broken[mission] = broken(mission);
            cost[mission] = Objective.cost(Objective.shortfall(puzzle, members[mission], size[mission], mission));
            allBroken += broken[mission];
            if (album != null && broken[mission] == 0) {
                album.add(members[mission], size[mission], mission, cost[mission]);
            }
            allCost += cost[mission];
        }
        return HardMediumSoftLongScore.of(-allBroken, -unplaced, -allCost);
    }

    private long broken(int mission) {
        return Objective.broken(puzzle, members[mission], size[mission], mission) + Objective.wrongSize(size[mission]);
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        enter((Unit) entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        leave((Unit) entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {}
}

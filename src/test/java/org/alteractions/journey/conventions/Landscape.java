package org.alteractions.journey.conventions;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pools of the table and the lines between them. */
final class Landscape {

    private final LandscapeTable table = LandscapeTable.read();
    private final LandscapeFacts facts = new LandscapeFacts(table.people());
    private final List<LandscapeFlow> flows = facts.flows();

    LandscapeTable table() {
        return table;
    }

    LandscapeFacts facts() {
        return facts;
    }

    /** Models that no pool names, and names in pools without a model. */
    Stream<String> problems() {
        return Stream.concat(
                Models.all().stream().map(Model::id).filter(id -> table.poolOf(id).isEmpty())
                        .map(id -> id + ": no pool has it"),
                table.pools().values().stream().flatMap(pool -> pool.models().stream())
                        .filter(id -> !Models.knows(id))
                        .map(id -> id + ": there is no such process"));
    }

    List<LandscapeLine> lines() {
        Map<String, Map<String, List<LandscapeFlow>>> byEnds = flows.stream()
                .filter(flow -> !pool(flow.from()).equals(pool(flow.to())))
                .collect(groupingBy(flow -> pool(flow.from()), TreeMap::new,
                        groupingBy(flow -> pool(flow.to()), TreeMap::new, toList())));
        List<LandscapeLine> lines = new ArrayList<>();
        byEnds.forEach((from, targets) -> targets.forEach((to, between) ->
                lines.add(new LandscapeLine(from, to, between.stream()
                        .sorted(comparingInt(flow -> rank(flow.from()) + rank(flow.to())))
                        .toList()))));
        return lines;
    }

    /** What processes of one pool send each other. */
    List<LandscapeFlow> inside(String pool) {
        return flows.stream().filter(flow -> pool(flow.from()).equals(pool) && pool(flow.to()).equals(pool)).toList();
    }

    /** Names of a pool's main process come first. */
    private int rank(String id) {
        LandscapeTable.Pool pool = table.pools().get(pool(id));
        return pool == null ? 0 : pool.models().indexOf(id);
    }

    private String pool(String id) {
        return table.poolOf(id).orElseThrow(() -> new IllegalStateException(
                LandscapeTable.FILE + ": no pool has " + id));
    }
}

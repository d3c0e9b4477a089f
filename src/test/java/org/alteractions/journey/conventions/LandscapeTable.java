package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** The landscape's table: which processes make up a pool, and where the pools stand. */
record LandscapeTable(Map<String, LandscapePersons.Person> persons, Map<String, List<String>> audiences,
        Map<String, Pool> pools) {

    static final Path FILE = Path.of("src/test/resources/landscape.yaml");

    /**
     * @param name   in French; the name of the first process where there is none
     * @param at     x, y, width and height in the diagram
     * @param models ids of processes, the main one first
     */
    record Pool(String name, List<Integer> at, List<String> models) {}

    static LandscapeTable read() {
        return new ObjectMapper().convertValue(new Yaml().load(Models.read(FILE)), LandscapeTable.class);
    }

    LandscapePersons people() {
        return new LandscapePersons(persons, audiences);
    }

    /** The places of all pools, by id. */
    Map<String, Rectangle> places() {
        Map<String, Rectangle> places = new LinkedHashMap<>();
        persons.forEach((id, person) -> places.put(id, place(person.at())));
        pools.forEach((id, pool) -> places.put(id, place(pool.at())));
        return places;
    }

    /** @param id of a process or kind of person */
    Optional<String> poolOf(String id) {
        return persons.containsKey(id) ? Optional.of(id) : pools.entrySet().stream()
                .filter(pool -> pool.getValue().models().contains(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        persons.forEach((id, person) -> names.put(id, person.name()));
        Map<String, String> processes = Models.all().stream().collect(toMap(
                Model::id, model -> model.process().getName()));
        pools.forEach((id, pool) -> names.put(
                id, pool.name() == null ? processes.get(pool.models().get(0)) : pool.name()));
        return names;
    }

    private static Rectangle place(List<Integer> at) {
        return new Rectangle(at.get(0), at.get(1), at.get(2), at.get(3));
    }
}

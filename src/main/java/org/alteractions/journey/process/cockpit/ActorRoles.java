package org.alteractions.journey.process.cockpit;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles of the actors of the journal, for operators, who need no names. */
@Component
class ActorRoles {

    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final Map<String, String> french = new HashMap<>();

    ActorRoles(JdbcClient jdbc, List<KnownNames> names) {
        this.jdbc = jdbc;
        names.forEach(feature -> feature.people().ifPresent(people ->
                french.put(people, feature.role().orElse(people))));
    }

    private record Membership(String account, String team) {}

    /** A role for each actor. One statement, however many actors there are. */
    Map<String, String> of(Collection<String> actors, Language language) {
        if (actors.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> groups = jdbc.sql("""
                        select user_id_ account, group_id_ team from act_id_membership where user_id_ in (:actors)""")
                .param("actors", new TreeSet<>(actors))
                .query(Membership.class).list().stream()
                .collect(Collectors.groupingBy(Membership::account,
                        Collectors.mapping(one -> label(one.team()), Collectors.toList())));
        return actors.stream().distinct().collect(Collectors.toMap(actor -> actor, actor -> groups.containsKey(actor)
                ? String.join(", ", groups.get(actor))
                : SYSTEM.equals(actor) ? language.choose("automatique", "automatic") : participant(actor, language)));
    }

    private String participant(String actor, Language language) {
        int end = actor.indexOf('-');
        String people = end < 0 ? "" : actor.substring(0, end);
        return french.containsKey(people)
                ? language.choose(french.get(people), people)
                : language.choose("compte supprimé", "deleted account");
    }

    private static String label(String group) {
        return Arrays.stream(StaffGroup.values()).filter(known -> known.id().equals(group)).findFirst()
                .map(StaffGroup::label).orElse(group.toLowerCase(Locale.ROOT));
    }
}

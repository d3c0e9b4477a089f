package org.alteractions.journey.people.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleTables;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records that may be of the same person: the same address or telephone, or a name with the same words. */
@Component
class Duplicates {

    private static final int MOST = 10;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record that may be merged with another one. */
    record Candidate(String number, String name, String about, String email, String phone) {}

    /** @param words typed by staff; empty to propose similar records */
    List<Candidate> of(SeenPerson person, PersonCard card, String words, PeopleSight sight) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        List<String> similar = new ArrayList<>();
        contains(words.isEmpty() ? person.name() : words, sight, similar, parameters);
        if (words.isEmpty()) {
            if (!card.value(PersonField.EMAIL).isEmpty()) {
                similar.add("lower(email) = lower(:email)");
                parameters.put("email", card.value(PersonField.EMAIL));
            }
            if (!card.value(PersonField.PHONE).isEmpty()) {
                similar.add("phone = :telephone");
                parameters.put("telephone", card.value(PersonField.PHONE));
            }
        }
        parameters.put("self", person.number().value());
        parameters.put("most", MOST);
        return similar.isEmpty() ? List.of() : jdbc.sql("select * from "
                        + PeopleTables.joined(List.of(person.kind()), sight) + " where number <> :self and ("
                        + String.join(" or ", similar) + ") order by sorted, number limit :most")
                .params(parameters)
                .query((row, line) -> new Candidate(row.getString("number"), row.getString("name"),
                        (row.getString("organisation") + " " + row.getString("contact")).strip(),
                        row.getString("email"), row.getString("phone") == null ? "" : row.getString("phone")))
                .list();
    }

    private static void contains(
            String words, PeopleSight sight, List<String> similar, Map<String, Object> parameters) {
        Wanted wanted = Wanted.of(words, sight.cases().chapters(), MOST);
        if (!wanted.words().isEmpty()) {
            similar.add(wanted.in("words", "digits"));
            wanted.parameters().forEach(parameters::putIfAbsent);
        }
    }
}

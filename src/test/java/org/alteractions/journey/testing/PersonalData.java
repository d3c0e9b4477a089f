package org.alteractions.journey.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All names, email addresses, phone numbers and free texts in the application's tables at present. */
@Component
public class PersonalData {

    private static final List<String> PEOPLE = List.of(
            "select contact_name from structure", "select contact_email from structure",
            "select contact_phone from structure", "select name from structure",
            "select first_name || ' ' || last_name from student", "select last_name from student",
            "select email from student", "select phone from student",
            "select name from coach", "select email from coach", "select phone from coach",
            "select name from interviewer", "select email from interviewer",
            "select contact_name from school", "select contact_email from school");

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PersonalData(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Collection<String> all() {
        Set<String> words = new TreeSet<>();
        PEOPLE.forEach(query -> jdbc.sql(query).query(String.class).list().stream()
                .filter(word -> word != null && word.length() > 3)
                .forEach(words::add));
        jdbc.sql("select answers from task_record").query(String.class).list().forEach(answers -> typed(answers, words));
        return words;
    }

    // Ids and choices are one word; what somebody typed has a space or an @.
    private void typed(String answers, Set<String> words) {
        try {
            for (JsonNode answer : json.readTree(answers)) {
                String text = answer.asText();
                if (answer.isTextual() && (text.contains(" ") || text.contains("@"))) {
                    words.add(text);
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

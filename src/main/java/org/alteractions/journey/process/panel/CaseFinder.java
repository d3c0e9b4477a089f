package org.alteractions.journey.process.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A feature's cases by number, or by the name of whom or what they are about. */
public interface CaseFinder {

    /** In one query, newest numbers first. Whether the person may read them is decided afterwards. */
    List<Found> find(Wanted wanted);

    /**
     * What is looked for: cases of some chapters that have all of the words.
     *
     * @param most how many are answered
     */
    record Wanted(List<String> words, Collection<ChapterId> chapters, int most) {

        private static final int MOST_WORDS = 6;

        public Wanted {
            words = List.copyOf(words);
            chapters = List.copyOf(chapters);
        }

        public static Wanted of(String text, Collection<ChapterId> chapters, int most) {
            List<String> words = Arrays.stream(text.split("[\\s\\p{Z}]+")).map(PlainText::of)
                    .filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
            return new Wanted(words, chapters, most);
        }

        /**
         * Runs a feature's query, which names the parameters {@code :chapters} and {@code :most}.
         *
         * @param query with {@code %s} where the words' condition belongs
         * @param text  expression of the database in which the words are looked for
         */
        public List<Found> find(JdbcClient jdbc, String query, String text, RowMapper<Found> row) {
            return jdbc.sql(query.formatted(in(text))).params(parameters()).query(row).list();
        }

        /**
         * A condition in SQL, with {@link #parameters()}.
         *
         * @param text expression of the database in which the words are looked for, as {@link PlainText} has it
         */
        public String in(String text) {
            String plain = PlainText.sql(text);
            return IntStream.range(0, words.size())
                    .mapToObj(number -> plain + " like :word" + number + " escape '!'")
                    .collect(Collectors.joining(" and "));
        }

        public Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>(Map.of(
                    "chapters", chapters.stream().map(ChapterId::value).toList(), "most", most));
            IntStream.range(0, words.size()).forEach(number -> parameters.put(
                    "word" + number, "%" + words.get(number).replaceAll("([!%_])", "!$1") + "%"));
            return parameters;
        }
    }
}

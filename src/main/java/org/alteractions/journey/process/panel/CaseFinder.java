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

/** Finds a feature's cases by number or by the name of their subject. */
public interface CaseFinder {

    /** Uses one query, newest numbers first. The caller filters out cases that the user may not read. */
    List<Found> find(Wanted wanted);

    /**
     * A search for cases of some chapters that contain all words.
     *
     * @param most maximum number of results
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
         * @param query with {@code %s} in place of the words' condition
         * @param text  SQL expression of the searched text
         */
        public List<Found> find(JdbcClient jdbc, String query, String text, RowMapper<Found> row) {
            return jdbc.sql(query.formatted(in(text))).params(parameters()).query(row).list();
        }

        /**
         * An SQL condition with {@link #parameters()}.
         *
         * @param text SQL expression of the searched text, normalized by {@link PlainText}
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

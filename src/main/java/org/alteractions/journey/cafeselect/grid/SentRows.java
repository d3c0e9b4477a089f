package org.alteractions.journey.cafeselect.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.process.form.FieldCheck;

/**
 * What was typed in the grid.
 *
 * @param rows answers by question, by id of the interview; only rows with at least one answer
 */
record SentRows(Map<String, Map<String, String>> rows) {

    private static final Pattern CELL = Pattern.compile("(\\d{1,18})\\.([A-Za-z]\\w{0,99})");

    /** Id of the interview that a cell belongs to; empty for another field. */
    static Optional<String> interviewOf(String field) {
        Matcher cell = CELL.matcher(field);
        return cell.matches() ? Optional.of(cell.group(1)) : Optional.empty();
    }

    static SentRows of(Map<String, String> fields) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        fields.forEach((name, typed) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches() && !FieldCheck.isEmpty(typed)) {
                rows.computeIfAbsent(cell.group(1), interview -> new LinkedHashMap<>()).put(cell.group(2), typed);
            }
        });
        return new SentRows(rows);
    }
}

package org.alteractions.journey.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads exported lists back with another library. */
public final class ExportedCsv {

    private ExportedCsv() {}

    /** The records, headings first. No-break spaces are blanks, as in texts that jsoup reads. */
    public static List<List<String>> records(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("The export answered " + answer.status() + ": " + answer.body());
        }
        // The file begins with a byte order mark.
        try (CSVParser parser = CSVParser.parse(
                answer.body().substring(1).replace('\u00a0', ' '), CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

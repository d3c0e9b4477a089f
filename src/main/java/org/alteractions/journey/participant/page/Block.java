package org.alteractions.journey.participant.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.participant.draft.KeptFile;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.TypedAnswer;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * One block of a page, as its template draws it.
 *
 * @param html    of a text; null for a question
 * @param options of a question with choices
 * @param values  of the field: one, several of a list, or none
 * @param rows    of a table, by column
 * @param files   files received or kept so far
 * @param needed  words for the answer that makes this question required; null for none
 * @param problem in the reader's language; null for none
 */
record Block(
        FormField component,
        String html,
        List<Option> options,
        List<String> values,
        List<Map<String, String>> rows,
        FieldFiles files,
        String needed,
        String problem) {

    /** The form's own words for when the question is required; null if it has none. */
    public String neededWords() {
        return component.json().path("properties").path("neededWords").asText(null);
    }

    /** A column of a table: its header and its key in the rows. */
    public record Column(String label, String key) {}

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        component.json().path("columns").forEach(column ->
                columns.add(new Column(column.path("label").asText(), column.path("key").asText())));
        return columns;
    }


    public String kind() {
        return switch (component.type()) {
            case "text" -> "text";
            case "separator" -> "separator";
            case "table" -> "table";
            case "radio" -> "radio";
            case "select" -> "select";
            case "checklist", "taglist" -> "checklist";
            case "checkbox" -> "checkbox";
            case "textarea" -> "textarea";
            case "filepicker" -> "file";
            default -> "input";
        };
    }

    /** Type of the HTML input element. */
    public String input() {
        return switch (component.type()) {
            case "number" -> "text";
            case "datetime" -> switch (component.json().path("subtype").asText("date")) {
                case "datetime" -> "datetime-local";
                case "time" -> "time";
                default -> "date";
            };
            // An input of type "email" would convert an accented domain to "xn--…".
            default -> component.rule("validationType").asText("").equals("phone") ? "tel" : "text";
        };
    }

    /** Keyboard of a telephone (HTML inputmode); null for the default. */
    public String inputMode() {
        boolean whole = component.json().path("decimalDigits").asInt(0) == 0;
        return component.type().equals("number") ? (whole ? "numeric" : "decimal")
                : TypedAnswer.kind(component).equals(TypedAnswer.EMAIL) ? "email" : null;
    }

    public KeptFile kept() {
        return files.kept();
    }

    public List<String> received() {
        return files.received();
    }

    public String key() {
        return component.key();
    }

    public String label() {
        return component.label();
    }

    public String description() {
        return component.json().path("description").asText(null);
    }

    public boolean required() {
        return component.required();
    }

    /** HTML autocomplete token; null for none. */
    public String autocomplete() {
        return component.json().path("properties").path("autocomplete").asText(null);
    }

    /**
     * Maximum length of a long text; null for none. The page shows it and the server checks it: a maxlength attribute
     * would cut off pasted text silently.
     */
    public Integer maxLength() {
        return component.type().equals("textarea") && component.rule("maxLength").isNumber()
                ? component.rule("maxLength").asInt()
                : null;
    }

    /** Maximum size of a file field in bytes; null for other fields. */
    public Integer largestFile() {
        return component.type().equals("filepicker") ? CheckedPdf.LARGEST : null;
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /** Ids of the elements that describe the field (aria-describedby); null for none. */
    public String describedBy() {
        String ids = (description() == null ? "" : key() + "-hint ")
                + (maxLength() == null ? "" : key() + "-limit ") + (kept() == null ? "" : key() + "-kept ")
                + (received().isEmpty() ? "" : key() + "-received ")
                + (problem == null ? "" : key() + "-problem");
        return ids.isBlank() ? null : ids.strip();
    }
}

package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alteractions.journey.browser.FormSchema.Field;

/** Fills in a form like a user: finds each question by its label and answers with mouse and keyboard. */
class FormFiller {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Letters typed one by one; what follows comes as if pasted. Each letter is a redrawing of the whole form. */
    private static final int TYPED = 10;

    private final Locator form;
    private final FormSchema schema;
    private final Map<String, Map<String, String>> offered;

    /** @param offered label by value, for each key of values that are looked up when the form opens */
    FormFiller(Locator form, FormSchema schema, Map<String, Map<String, String>> offered) {
        this.form = form;
        this.schema = schema;
        this.offered = offered;
    }

    /** Answers in the order of the form, so that what a first answer brings up can be answered next. */
    void fill(Map<String, ?> answers) {
        Map<String, Object> open = new LinkedHashMap<>(answers);
        for (Field field : schema.fields()) {
            if (open.containsKey(field.key())) {
                answer(field, open.remove(field.key()));
            }
        }
        org.assertj.core.api.Assertions.assertThat(open.keySet())
                .as("answers that the form %s does not ask for", schema.id())
                .isEmpty();
        // The Tab key may have led from a time into a searchable list, which opens over what stands below.
        page().evaluate("document.activeElement.blur()");
    }

    Locator question(String label) {
        Pattern whole = alone(label, "\\s*\\*?");
        return form.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(form.page()
                        .locator(".fjs-form-field-label")
                        .filter(new Locator.FilterOptions().setHasText(whole))))
                .first();
    }

    private void answer(Field field, Object answer) {
        Locator question = question(field.label());
        assertThat(question).isVisible();
        switch (field.type()) {
            case "textfield" -> type(question.locator("input"), answer.toString());
            case "number" -> type(question.locator("input"), answer.toString());
            case "textarea" -> type(question.locator("textarea"), answer.toString());
            case "checkbox" -> tick(question.locator("input"), (Boolean) answer);
            case "radio" -> choose(question, field, answer.toString());
            case "checklist" -> ((List<?>) answer).forEach(value -> choose(question, field, value.toString()));
            case "select" -> select(question, field, answer.toString());
            case "taglist" -> ((List<?>) answer).forEach(value -> tag(question, field, value.toString()));
            case "datetime" -> moment(question, field, answer.toString());
            default -> throw new AssertionError("Nobody can answer a " + field.type());
        }
    }

    private void type(Locator input, String text) {
        overwrite(input, text);
        // What is known of somebody may arrive between the click and the first letter: its reader sees it and types again.
        if (!input.inputValue().equals(text)) {
            overwrite(input, text);
        }
        assertThat(input).hasValue(text);
    }

    private void overwrite(Locator input, String text) {
        input.click();
        page().keyboard().press("Control+A");
        write(input, text);
    }

    private void write(Locator input, String text) {
        int typed = Math.min(text.length(), TYPED);
        input.pressSequentially(text.substring(0, typed));
        page().keyboard().insertText(text.substring(typed));
    }

    private void tick(Locator box, boolean wanted) {
        if (box.isChecked() != wanted) {
            box.click();
        }
    }

    private void choose(Locator question, Field field, String value) {
        Locator choice = question.locator("label").filter(exactly(label(field, value)));
        choice.click();
        assertThat(choice.locator("input")).isChecked();
    }

    private void select(Locator question, Field field, String value) {
        String label = label(field, value);
        if (field.searchable()) {
            question.locator("input").click();
            page().keyboard().press("Control+A");
            write(question.locator("input"), label);
        } else {
            question.locator(".fjs-select-display").click();
        }
        question.locator(".fjs-dropdownlist-item").filter(exactly(label)).click();
    }

    private void tag(Locator question, Field field, String value) {
        String label = label(field, value);
        if (question.locator(".fjs-taglist-tag-label").filter(exactly(label)).count() > 0) {
            return;
        }
        question.locator("input.fjs-taglist-input").click();
        write(question.locator("input.fjs-taglist-input"), label);
        question.locator(".fjs-dropdownlist-item").filter(exactly(label)).click();
        assertThat(question.locator(".fjs-taglist-tag-label").filter(exactly(label))).isVisible();
        // The list stays open over the next question otherwise.
        question.locator("input.fjs-taglist-input").blur();
    }

    private void moment(Locator question, Field field, String answer) {
        boolean hasTime = !field.subtype().equals("date");
        boolean hasDay = !field.subtype().equals("time");
        LocalDateTime moment = LocalDateTime.parse(
                hasDay && hasTime ? answer : hasDay ? answer + "T00:00" : LocalDate.EPOCH + "T" + answer);
        if (hasDay) {
            Locator day = question.locator(".fjs-datepicker input.fjs-input");
            type(day, moment.format(DAY));
            page().keyboard().press("Enter");
            page().keyboard().press("Tab");
            assertThat(day).hasValue(moment.format(DAY));
        }
        if (hasTime) {
            Locator time = question.locator(".fjs-timepicker input");
            type(time, moment.format(TIME));
            if (!inDialog()) {
                page().keyboard().press("Escape");
            }
            page().keyboard().press("Tab");
            assertThat(time).hasValue(moment.format(TIME));
        }
        // The calendar must not hide what is below it.
        assertThat(question.locator(".flatpickr-calendar.open")).hasCount(0);
    }

    /** Where Escape would close the dialog, and the form with it. */
    private boolean inDialog() {
        return page().locator(".modal-dialog .fjs-container").count() > 0;
    }

    private String label(Field field, String value) {
        return field.valuesKey()
                .map(key -> offered.getOrDefault(key, Map.of()).get(value))
                .or(() -> field.writtenLabel(value))
                .orElseThrow(() -> new AssertionError(
                        "'%s' is no choice of '%s': %s".formatted(value, field.label(), offered)));
    }

    private static Locator.FilterOptions exactly(String label) {
        return new Locator.FilterOptions()
                .setHasText(alone(label, ""));
    }

    // The browser reads the pattern, and JavaScript has no quoting of its own.
    private static Pattern alone(String label, String mark) {
        String words = label.strip().replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
        return Pattern.compile("^\\s*" + words + mark + "\\s*$");
    }

    private Page page() {
        return form.page();
    }

    /** What a reader must never see, before or after the answers. */
    void assertReadable() {
        String text = form.innerText();
        assertNothingForPrograms(text, schema.id());
        org.assertj.core.api.Assertions.assertThat(text)
                .as("what the form %s shows", schema.id())
                .doesNotContainPattern("\\bField (is|must)\\b")
                .doesNotContain("Nothing to show", "No results");
        org.assertj.core.api.Assertions.assertThat(
                        form.locator(".fjs-select-placeholder").allInnerTexts())
                .doesNotContain("Select");
        Object widest = form.evaluate("""
                form => [form, ...form.querySelectorAll('*')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                        && getComputedStyle(e).display !== 'inline' && getComputedStyle(e).overflowX !== 'visible'
                        && !['INPUT', 'TEXTAREA'].includes(e.tagName))
                    .map(e => e.className + ' ' + e.scrollWidth + ' > ' + e.clientWidth)
                    .join('; ')""", null);
        org.assertj.core.api.Assertions.assertThat(widest).as("what is cut off in %s", schema.id()).isEqualTo("");
    }

    /** What stands in a form for programs only. */
    static void assertNothingForPrograms(String text, String form) {
        org.assertj.core.api.Assertions.assertThat(text)
                .as("what the form %s shows", form)
                .doesNotContain("{{", "}}", "undefined", "[object", "NaN", "**", "###")
                .doesNotContainPattern("\\bnull\\b")
                .doesNotContainPattern("(?m)^\\s*=");
    }
}

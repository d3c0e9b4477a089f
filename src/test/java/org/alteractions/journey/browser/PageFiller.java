package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.browser.FormSchema.Field;

/** Fills in a participant's page like a user: finds each question by its accessible name. */
class PageFiller {

    private final Page page;
    private final FormSchema schema;
    private final Reader reader;

    PageFiller(Page page, FormSchema schema, Reader reader) {
        this.page = page;
        this.schema = schema;
        this.reader = reader;
    }

    /** What a reader must find: the questions with their choices; and must not: what this case does not ask. */
    void assertAsks(Set<String> answered) {
        for (Field field : schema.fields()) {
            if (field.depends() && !answered.contains(field.key())) {
                assertThat(question(field)).hasCount(0);
            } else {
                assertOffers(field);
            }
        }
    }

    private void assertOffers(Field field) {
        switch (field.type()) {
            case "radio" -> {
                if (field.valuesKey().isEmpty()) {
                    assertThat(question(field).locator("label"))
                            .hasText(field.writtenLabels().toArray(String[]::new));
                } else {
                    assertThat(question(field).getByRole(AriaRole.RADIO).first()).isVisible();
                }
            }
            case "checklist" -> assertThat(question(field).getByRole(AriaRole.CHECKBOX).first()).isVisible();
            case "select" -> assertThat(question(field).locator("option").first()).hasText(reader.choose());
            default -> assertThat(question(field)).isVisible();
        }
    }

    /** @param first keys of the questions that are answered with the first choice that they offer */
    void fill(Map<String, ?> answers, Set<String> first) {
        Set<String> open = new HashSet<>(answers.keySet());
        open.addAll(first);
        for (Field field : schema.fields()) {
            if (open.remove(field.key())) {
                if (first.contains(field.key())) {
                    chooseFirst(field);
                } else {
                    answer(field, answers.get(field.key()));
                }
            }
        }
        org.assertj.core.api.Assertions.assertThat(open)
                .as("answers that the page %s does not ask for", schema.id())
                .isEmpty();
    }

    /** Says that it is meant where the page asks. */
    void send() {
        page.waitForNavigation(() -> page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(reader.send()).setExact(true)).click());
        Locator sure = page.locator("form[data-sure] button");
        if (sure.count() > 0) {
            sure.click();
        }
    }

    private void answer(Field field, Object answer) {
        switch (field.type()) {
            case "textfield", "textarea", "datetime" -> question(field).fill(answer.toString());
            case "checkbox" -> question(field).setChecked((Boolean) answer);
            case "radio" -> choice(field, AriaRole.RADIO, label(field, answer)).check();
            case "checklist" -> ((List<?>) answer).forEach(value ->
                    choice(field, AriaRole.CHECKBOX, label(field, value)).check());
            case "select" -> question(field).selectOption(new SelectOption().setLabel(label(field, answer)));
            case "filepicker" -> question(field).setInputFiles(
                    new FilePayload(field.key() + ".pdf", "application/pdf", (byte[]) answer));
            default -> throw new AssertionError("Nobody can answer a " + field.type());
        }
    }

    private void chooseFirst(Field field) {
        switch (field.type()) {
            // The first of a list only says that one has to choose.
            case "select" -> question(field).selectOption(new SelectOption().setIndex(1));
            case "radio" -> question(field).getByRole(AriaRole.RADIO).first().check();
            case "checklist" -> question(field).getByRole(AriaRole.CHECKBOX).first().check();
            default -> throw new AssertionError("Nobody can choose from a " + field.type());
        }
    }

    private Locator question(Field field) {
        String name = field.label() + (field.required()
                ? ""
                : field.neededWords().map(" (%s)"::formatted)
                        .or(() -> field.neededWhen().map(this::needed))
                        .orElse(reader.optional()));
        return List.of("radio", "checklist").contains(field.type())
                ? page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true))
                : page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private String needed(String answer) {
        String[] parts = answer.split("=");
        return reader.needed(Arrays.stream(parts[1].split(" "))
                .map(one -> schema.field(parts[0]).writtenLabel(one).orElseThrow())
                .toList());
    }

    private Locator choice(Field field, AriaRole role, String label) {
        return question(field).getByRole(role, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The words of a choice; where it is looked up when the page opens, the answer has them. */
    private static String label(Field field, Object answer) {
        return field.valuesKey().isPresent()
                ? answer.toString()
                : field.writtenLabel(answer.toString()).orElseThrow(() -> new AssertionError(
                        "'%s' is no choice of '%s'".formatted(answer, field.label())));
    }
}

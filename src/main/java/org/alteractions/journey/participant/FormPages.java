package org.alteractions.journey.participant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.form.Component;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.upload.PdfCheck;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Draws a participant's form as a page, and checks what comes back by the form's own rules. */
@org.springframework.stereotype.Component
class FormPages {

    private static final Sentence NO_FILE =
            new Sentence("choisissez le fichier à envoyer", "choose the file to send");

    private final PageForms forms;
    private final PdfCheck pdfs;
    private final Clock clock;

    FormPages(PageForms forms, PdfCheck pdfs, Clock clock) {
        this.forms = forms;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /**
     * What one form shows at one moment.
     *
     * @param values  in the reader's words, by name, for texts
     * @param answers with which the fields begin, by key
     * @param choices of fields whose form names a source of them
     */
    record Content(
            String form,
            Locale language,
            UnaryOperator<String> values,
            Map<String, Object> answers,
            Map<String, List<Option>> choices) {}

    PageForm form(Content content) {
        return forms.get(content.form(), Locale.FRENCH.equals(content.language()) ? "fr" : "en")
                .with(component -> isAsked(component, content));
    }

    // Pages have no scripts: what depends on the case is left out before the page is drawn.
    private static boolean isAsked(Component component, Content content) {
        String when = component.json().path("properties").path("when").asText("");
        return when.isEmpty() || !FieldCheck.isEmpty(content.answers().get(when));
    }

    // A text that is not the form's own, such as the charter's, is named by a property.
    private static String text(Component component, Content content) {
        String source = component.json().path("properties").path("source").asText("");
        return source.isEmpty()
                ? component.json().path("text").asText("")
                : content.answers().get(source) instanceof Markdown text ? text.source() : "{{" + source + "}}";
    }

    /** The files of the form's own fields; each has to be a PDF. */
    CheckedFiles check(PageForm form, Map<String, SentFile> sent) {
        return CheckedFiles.of(pdfs, SentAnswers.files(form, sent));
    }

    /** @return what is wrong, by key; empty where the answers may stand */
    Map<String, Sentence> problems(Content content, Map<String, Object> answers, CheckedFiles files) {
        FieldCheck check = new FieldCheck(clock, field -> valuesOf(options(content, field)));
        Map<String, Sentence> problems = new LinkedHashMap<>();
        for (Component question : form(content).questions()) {
            if (question.type().equals("filepicker")) {
                problem(question, files)
                        .ifPresent(problem -> problems.put(question.key(), problem));
            } else {
                check.problem(question, answers.get(question.key()))
                        .ifPresent(problem -> problems.put(question.key(), problem));
            }
        }
        return problems;
    }

    /** @param problems to say at their fields, or above the form where it has no such field */
    ModelAndView page(Content content, Map<String, Sentence> problems, HttpStatus status) {
        PageForm form = form(content);
        List<Block> blocks = new ArrayList<>();
        String title = "";
        for (Component component : form.components()) {
            String text = text(component, content);
            title = title.isEmpty() ? FormText.heading(text, content.values()) : title;
            Sentence problem = component.key() == null ? null : problems.get(component.key());
            blocks.add(new Block(component,
                    component.type().equals("text") ? FormText.html(text, content.values()) : null,
                    options(content, component),
                    written(component.key() == null ? null : content.answers().get(component.key())),
                    rows(content, component),
                    problem == null ? null : problem.in(content.language())));
        }
        List<String> general = problems.entrySet().stream()
                .filter(problem -> form.questions().stream().noneMatch(one -> one.key().equals(problem.getKey())))
                .map(problem -> problem.getValue().in(content.language()))
                .toList();
        return new ModelAndView("participant/form", status)
                .addObject("title", title)
                .addObject("form", content.form())
                .addObject("blocks", blocks)
                .addObject("general", general)
                .addObject("wrong", blocks.stream().filter(block -> block.problem() != null).toList())
                .addObject("asks", !form.questions().isEmpty())
                .addObject("files", form.questions().stream().anyMatch(one -> one.type().equals("filepicker")));
    }

    private static Optional<Sentence> problem(Component question, CheckedFiles files) {
        Sentence refused = files.refused().get(question.key());
        boolean missing = question.required() && !files.accepted().containsKey(question.key());
        return Optional.ofNullable(refused == null && missing ? NO_FILE : refused);
    }

    private static List<Option> options(Content content, Component field) {
        List<Option> options = new ArrayList<>();
        field.json().path("values").forEach(value ->
                options.add(new Option(value.path("label").asText(), value.path("value").asText())));
        String source = field.json().path("valuesKey").asText(null);
        if (source != null) {
            options.addAll(content.choices().getOrDefault(source, List.of()));
        }
        return options;
    }

    private static Set<String> valuesOf(List<Option> options) {
        Set<String> values = new LinkedHashSet<>();
        options.forEach(option -> values.add(option.value()));
        return values;
    }

    /** Of a table, whose source is written as FEEL has it: "=reviewRows". */
    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> rows(Content content, Component table) {
        String source = table.json().path("dataSource").asText("").replaceFirst("^=", "");
        return content.answers().get(source) instanceof List<?> rows ? (List<Map<String, String>>) rows : List.of();
    }

    private static List<String> written(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return answer == null ? List.of() : List.of(answer.toString());
    }
}

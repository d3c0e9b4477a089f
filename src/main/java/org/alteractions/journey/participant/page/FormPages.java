package org.alteractions.journey.participant.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.KeptFile;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.NeededAnswer;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.TiedAnswer;
import org.alteractions.journey.upload.PdfCheck;
import org.alteractions.journey.upload.UploadRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws a participant's form as a page, and validates the answers by the form's own rules. */
@Component
public class FormPages {

    private static final Sentence NO_FILE =
            new Sentence("choisissez le fichier à envoyer", "choose the file to send");

    private final PageForms forms;
    private final PdfCheck pdfs;
    private final RefusalMessages refusals;
    private final Clock clock;

    FormPages(PageForms forms, PdfCheck pdfs, RefusalMessages refusals, Clock clock) {
        this.forms = forms;
        this.pdfs = pdfs;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Content of one form at one moment.
     *
     * @param values   for texts, by name, in the reader's words
     * @param answers  initial values of the fields, by key
     * @param choices  of fields whose form names a source
     * @param received in words, by key of their field
     */
    public record Content(
            String form,
            Locale language,
            UnaryOperator<String> values,
            Map<String, Object> answers,
            Map<String, List<Option>> choices,
            Map<String, List<String>> received) {

        public Content(
                String form,
                Locale language,
                UnaryOperator<String> values,
                Map<String, Object> answers,
                Map<String, List<Option>> choices) {
            this(form, language, values, answers, choices, Map.of());
        }
    }

    public PageForm form(Content content) {
        return forms.get(content.form(), Locale.FRENCH.equals(content.language()) ? "fr" : "en")
                .with(component -> isAsked(component, content));
    }

    /** Keys of all its questions, also of those that are left out at the moment. */
    public Set<String> questionKeys(String form) {
        return forms.get(form, "fr").questions().stream().map(FormField::key).collect(Collectors.toSet());
    }

    // Pages work without scripts, so conditional components are left out before the page is drawn.
    private static boolean isAsked(FormField component, Content content) {
        String when = component.json().path("properties").path("when").asText("");
        return when.isEmpty() || !FieldCheck.isEmpty(content.answers().get(when));
    }

    // A property names a text that is not part of the form, such as the charter.
    private static String text(FormField component, Content content) {
        String source = component.json().path("properties").path("source").asText("");
        return source.isEmpty()
                ? component.json().path("text").asText("")
                : content.answers().get(source) instanceof Markdown text ? text.source() : "{{" + source + "}}";
    }

    /** Checks the files of the form's own fields; each has to be a PDF. */
    CheckedFiles check(PageForm form, SentForm sent, Set<String> kept) {
        return CheckedFiles.of(
                pdfs, refusals, SentAnswers.files(form, sent.files()), SentAnswers.oversized(form, sent), kept);
    }

    /** @return problems by key; empty if the answers are valid */
    Map<String, Sentence> problems(Content content, Map<String, Object> answers, CheckedFiles files) {
        FieldCheck check = new FieldCheck(clock, field -> valuesOf(options(content, field)));
        Map<String, Sentence> problems = new LinkedHashMap<>();
        List<FormField> questions = form(content).questions();
        for (FormField question : questions) {
            if (question.type().equals("filepicker")) {
                problem(question, files)
                        .ifPresent(problem -> problems.put(question.key(), problem));
            } else {
                check.problem(question, answers.get(question.key()))
                        .or(() -> NeededAnswer.problem(question, questions, answers))
                        .or(() -> TiedAnswer.problem(question, answers, content.answers(),
                                (key, choice) -> label(content, questions, key, choice)))
                        .ifPresent(problem -> problems.put(question.key(), problem));
            }
        }
        return problems;
    }

    private static String label(Content content, List<FormField> questions, String key, String choice) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .flatMap(question -> options(content, question).stream())
                .filter(option -> option.value().equals(choice))
                .map(Option::label)
                .findFirst()
                .orElse(choice);
    }

    /** @param draft stored content of a refused form; empty if nothing was sent yet */
    public ModelAndView page(Content asked, Optional<PageDraft> draft) {
        PageForm form = form(asked);
        Content content = draft.map(kept -> answered(asked, form, kept.content().answers())).orElse(asked);
        Map<String, Sentence> problems = draft.map(kept -> kept.content().problems()).orElse(Map.of());
        Map<String, KeptFile> files = draft.map(PageDraft::files).orElse(Map.of());
        List<Block> blocks = new ArrayList<>();
        String title = "";
        for (FormField component : form.components()) {
            String text = text(component, content);
            title = title.isEmpty() ? FormText.heading(text, content.values()) : title;
            Sentence problem = component.key() == null ? null : problems.get(component.key());
            blocks.add(new Block(component,
                    component.type().equals("text") ? FormText.html(text, content.values()) : null,
                    options(content, component),
                    written(component.key() == null ? null : content.answers().get(component.key())),
                    rows(content, component),
                    new FieldFiles(
                            component.key() == null ? null : files.get(component.key()),
                            content.received().getOrDefault(component.key() == null ? "" : component.key(), List.of())),
                    NeededAnswer.of(component).map(needed -> needed.inWords(form.questions(), content.language()))
                            .orElse(null),
                    problem == null ? null : problem.in(content.language())));
        }
        List<String> general = problems.entrySet().stream()
                .filter(problem -> form.questions().stream().noneMatch(one -> one.key().equals(problem.getKey())))
                .map(problem -> problem.getValue().in(content.language()))
                .toList();
        return new ModelAndView("participant/form", status(draft))
                .addObject("title", title)
                .addObject("form", content.form())
                .addObject("blocks", blocks)
                .addObject("draft", draft.orElse(null))
                .addObject("notice",
                        draft.filter(kept -> !kept.isAsking()).map(kept -> kept.content().notice()).orElse(null))
                .addObject("goneBack", draft.filter(PageDraft::isAsking).isPresent())
                .addObject("general", general)
                .addObject("wrong", blocks.stream().filter(block -> block.problem() != null).toList())
                .addObject("asks", !form.questions().isEmpty())
                .addObject("files", form.questions().stream().anyMatch(one -> one.type().equals("filepicker")))
                .addObject("tooLarge", refusals.sentence(UploadRefusal.TOO_LARGE).in(content.language()));
    }

    /** The page with the sent answers; fields that the sender emptied stay empty. */
    private static Content answered(Content asked, PageForm form, Map<String, Object> answers) {
        Map<String, Object> values = new HashMap<>(asked.answers());
        form.questions().forEach(question -> values.remove(question.key()));
        values.putAll(answers);
        return new Content(asked.form(), asked.language(), asked.values(), values, asked.choices(), asked.received());
    }

    public static HttpStatus status(Optional<PageDraft> draft) {
        return draft.map(kept -> HttpStatus.valueOf(kept.content().status())).orElse(HttpStatus.OK);
    }

    /** Answers in the words of their form. @param files names, by key of their field */
    public List<AnswerLine> lines(Content content, Map<String, Object> answers, Map<String, String> files) {
        return AnswerLines.of(form(content), content, answers, files);
    }

    /** Confirmation page before a final answer, which cannot be taken back. */
    public ModelAndView sure(Content asked, PageDraft draft, List<String> consequences) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form(asked).questions().forEach(question ->
                fields.put(question.key(), written(draft.content().answers().get(question.key()))));
        return new ModelAndView("participant/sure", status(Optional.of(draft)))
                .addObject("consequences", consequences)
                // Written again, because the reader may have changed the language.
                .addObject("lines", lines(asked, draft.content().answers(), draft.files().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().name()))))
                .addObject("fields", fields)
                .addObject("draft", draft);
    }

    private static Optional<Sentence> problem(FormField question, CheckedFiles files) {
        Sentence refused = files.refused().get(question.key());
        boolean missing = question.required() && !files.has(question.key());
        return Optional.ofNullable(refused == null && missing ? NO_FILE : refused);
    }

    static List<Option> options(Content content, FormField field) {
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

    /** Rows of a table, whose source is a FEEL expression such as "=reviewRows". */
    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> rows(Content content, FormField table) {
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

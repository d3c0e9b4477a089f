package org.alteractions.journey.participant.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.TypedAnswer;
import org.alteractions.journey.upload.PdfCheck;
import org.springframework.web.multipart.MultipartFile;

/** What a browser has sent, with the types that the form's fields have. Unknown fields are not looked at. */
public final class SentAnswers {

    private SentAnswers() {}

    static Map<String, Object> of(PageForm form, Map<String, List<String>> sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField question : form.questions()) {
            Object answer = answer(question, sent.getOrDefault(question.key(), List.of()));
            if (answer != null) {
                answers.put(question.key(), answer);
            }
        }
        return answers;
    }

    /** What is refused before it is looked at has no files: they are not even read. */
    public static SentForm form(
            Map<String, List<String>> fields,
            Map<String, MultipartFile> files,
            PagePlace place,
            Optional<RefusedPost> refused) {
        boolean read = refused.map(RefusedPost::readsFiles).orElse(true);
        return new SentForm(fields, read ? files(files) : Map.of(), place, refused);
    }

    /** The files that came along; a field that was left empty has none. */
    private static Map<String, SentFile> files(Map<String, MultipartFile> sent) {
        Map<String, SentFile> files = new LinkedHashMap<>();
        sent.forEach((key, file) -> {
            if (file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()) {
                files.put(key, file(file));
            }
        });
        return files;
    }

    /** Those of the form's own fields. */
    static Map<String, SentFile> files(PageForm form, Map<String, SentFile> sent) {
        Map<String, SentFile> files = new LinkedHashMap<>(sent);
        files.keySet().retainAll(fileFields(form));
        return files;
    }

    static List<String> oversized(PageForm form, SentForm sent) {
        return fileFields(form).stream().filter(sent.oversized()::contains).toList();
    }

    static List<String> fileFields(PageForm form) {
        return form.questions().stream()
                .filter(question -> question.type().equals("filepicker"))
                .map(FormField::key)
                .toList();
    }

    private static SentFile file(MultipartFile sent) {
        try {
            // Browsers write a quotation mark in a name like this.
            return new SentFile(sent.getOriginalFilename().replace("%22", "\""), PdfCheck.bytes(sent));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was received cannot be read", e);
        }
    }

    private static final Set<String> TICKED = Set.of("true", "on");

    private static Object answer(FormField question, List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0).strip();
        return switch (question.type()) {
            // No browser sends another value for a tick; whatever else comes is none.
            case "checkbox" -> TICKED.contains(first) ? Boolean.TRUE : unticked(question);
            case "checklist", "taglist" -> values;
            case "filepicker" -> null;
            default -> first.isEmpty() ? null : TypedAnswer.of(question, first);
        };
    }

    private static Boolean unticked(FormField question) {
        return question.required() ? null : Boolean.FALSE;
    }
}

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

/** Converts submitted fields to the types of the form's fields. Unknown fields are ignored. */
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

    /** The files of a refused form are not read, except where {@link RefusedPost#readsFiles()} allows it. */
    public static SentForm form(
            Map<String, List<String>> fields,
            Map<String, MultipartFile> files,
            PagePlace place,
            Optional<RefusedPost> refused) {
        boolean read = refused.map(RefusedPost::readsFiles).orElse(true);
        return new SentForm(fields, read ? files(files) : Map.of(), place, refused);
    }

    /** The uploaded files; empty file fields are left out. */
    private static Map<String, SentFile> files(Map<String, MultipartFile> sent) {
        Map<String, SentFile> files = new LinkedHashMap<>();
        sent.forEach((key, file) -> {
            if (file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()) {
                files.put(key, file(file));
            }
        });
        return files;
    }

    /** Only the files of the form's own fields. */
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
            // Browsers encode a quotation mark in a file name like this.
            return new SentFile(sent.getOriginalFilename().replace("%22", "\""), PdfCheck.bytes(sent));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was received cannot be read", e);
        }
    }

    private static final Set<String> TICKED = Set.of("true", "on");

    private static Object answer(FormField question, List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0).strip();
        return switch (question.type()) {
            // Browsers send no other value for a ticked box; any other value is not a tick.
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

package org.alteractions.journey.participant.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.upload.CheckedPdf;
import org.alteractions.journey.upload.PdfCheck;
import org.alteractions.journey.upload.UploadRefusal;

/**
 * The checked files of a form. The check may take seconds, so it runs once and outside any transaction, to hold no
 * database connection meanwhile.
 *
 * @param accepted by key of their field
 * @param refused  reason, by key of their field
 * @param kept     fields whose file from an earlier form is still valid
 */
record CheckedFiles(Map<String, CheckedPdf> accepted, Map<String, Sentence> refused, Set<String> kept) {

    static final CheckedFiles NONE = new CheckedFiles(Map.of(), Map.of(), Set.of());

    /** @param oversized fields whose file the browser left out because of its size */
    static CheckedFiles of(PdfCheck check, RefusalMessages refusals, Map<String, SentFile> sent, List<String> oversized,
            Set<String> kept) {
        Map<String, CheckedPdf> accepted = new LinkedHashMap<>();
        Map<String, Sentence> refused = new LinkedHashMap<>();
        oversized.forEach(field -> refused.put(field, refusals.sentence(UploadRefusal.TOO_LARGE)));
        sent.forEach((field, file) -> {
            try {
                accepted.put(field, check.check(file.name(), file.bytes()));
            } catch (Refusal refusal) {
                refused.put(field, refusals.sentence(refusal));
            }
        });
        Set<String> stay = new HashSet<>(kept);
        stay.removeAll(accepted.keySet());
        return new CheckedFiles(accepted, refused, stay);
    }

    /** @param why message at fields whose kept file is gone, unless a new file came */
    CheckedFiles without(Set<String> gone, Sentence why) {
        Map<String, Sentence> all = new LinkedHashMap<>(refused);
        gone.stream().filter(field -> !accepted.containsKey(field)).forEach(field -> all.putIfAbsent(field, why));
        return new CheckedFiles(accepted, all, kept);
    }

    boolean has(String field) {
        return accepted.containsKey(field) || kept.contains(field);
    }
}

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
 * The files of a form after the check, which takes place once and outside of any transaction: it may take seconds, and
 * nobody holds a connection of the database meanwhile.
 *
 * @param accepted by key of their field
 * @param refused  why not, by key of their field
 * @param kept     fields whose file came with an earlier form and still stands
 */
record CheckedFiles(Map<String, CheckedPdf> accepted, Map<String, Sentence> refused, Set<String> kept) {

    static final CheckedFiles NONE = new CheckedFiles(Map.of(), Map.of(), Set.of());

    /** @param oversized fields whose file was left out by the browser itself */
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

    /** @param why what is said at fields whose kept file has gone, unless another has come */
    CheckedFiles without(Set<String> gone, Sentence why) {
        Map<String, Sentence> all = new LinkedHashMap<>(refused);
        gone.stream().filter(field -> !accepted.containsKey(field)).forEach(field -> all.putIfAbsent(field, why));
        return new CheckedFiles(accepted, all, kept);
    }

    boolean has(String field) {
        return accepted.containsKey(field) || kept.contains(field);
    }
}

package org.alteractions.journey.participant.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * A checked entry of a stranger on a public page.
 *
 * @param files    by key of their field
 * @param corrects id of the entry that it replaces; null for none
 */
record StrangerEntry(
        PublicEntry kind,
        Map<String, Object> answers,
        Map<String, CheckedPdf> files,
        Locale language,
        Network network,
        Long corrects) {

    private static final int BASE64_IN = 3;
    private static final int BASE64_OUT = 4;

    /** Equal for equal content. */
    String digest() {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((field, file) -> bytes.put(field, file.bytes()));
        return ContentDigest.of(kind.name() + " " + language.getLanguage(), answers, bytes);
    }

    /** Approximate size in the database, where files are stored as Base64. */
    long bytes() {
        long ofFiles = files.values().stream().mapToLong(file -> file.bytes().length).sum();
        return ofFiles * BASE64_OUT / BASE64_IN + answers.toString().length();
    }
}

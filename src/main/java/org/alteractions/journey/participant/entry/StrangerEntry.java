package org.alteractions.journey.participant.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * What a stranger has sent on a public page, checked.
 *
 * @param files    by key of their field
 * @param corrects id of the entry that it is sent in place of; null for none
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

    /** The same for the same content. */
    String digest() {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((field, file) -> bytes.put(field, file.bytes()));
        return ContentDigest.of(kind.name() + " " + language.getLanguage(), answers, bytes);
    }

    /** What it takes in the database, about: files are kept as Base64. */
    long bytes() {
        long ofFiles = files.values().stream().mapToLong(file -> file.bytes().length).sum();
        return ofFiles * BASE64_OUT / BASE64_IN + answers.toString().length();
    }
}

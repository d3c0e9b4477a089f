package org.alteractions.journey.process.form.known;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The version of a record that a form has shown, for instance {@code coach-12@4f1c…@1795932000}. On submission it
 * reveals whether the record has changed in the meantime.
 *
 * @param hash  hash of all values, so that no record type needs a counter
 * @param shown when the form showed the record
 */
record RecordVersion(String subject, String hash, Instant shown) {

    private static final Pattern TEXT = Pattern.compile("(.+)@([0-9a-f]{64})@(\\d{1,12})");

    static RecordVersion of(KnownRecord known, Instant now) {
        return new RecordVersion(known.subject(), hash(known), now);
    }

    /** Null for a text that is not a version. */
    static RecordVersion parse(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        return parts.matches()
                ? new RecordVersion(
                        parts.group(1), parts.group(2), Instant.ofEpochSecond(Long.parseLong(parts.group(3))))
                : null;
    }

    String text() {
        return subject + "@" + hash + "@" + shown.getEpochSecond();
    }

    boolean isAbout(KnownRecord known) {
        return subject.equals(known.subject());
    }

    boolean isCurrent(KnownRecord known) {
        return hash.equals(hash(known));
    }

    /** Normalizes a value, so that values from the database and from a browser compare equal. */
    static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(RecordVersion::plain).collect(Collectors.joining("\n"));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        String text = value == null ? "" : value.toString().strip().replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }

    private static String hash(KnownRecord known) {
        String all = new TreeMap<>(known.values()).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                .collect(Collectors.joining("\u0000"));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

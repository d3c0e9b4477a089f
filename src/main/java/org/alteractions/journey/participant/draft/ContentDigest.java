package org.alteractions.journey.participant.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 digest of a form's content, used to recognise the same content. */
public final class ContentDigest {

    private final MessageDigest sum;

    private ContentDigest() {
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param files bytes, by field */
    public static String of(String what, Map<String, ?> answers, Map<String, byte[]> files) {
        ContentDigest digest = new ContentDigest();
        digest.add(what);
        new TreeMap<>(answers).forEach((key, value) -> {
            digest.add(key);
            digest.add(String.valueOf(value));
        });
        new TreeMap<>(files).forEach((key, bytes) -> {
            digest.add(key);
            digest.add(bytes);
        });
        return digest.written();
    }

    static String of(String text) {
        ContentDigest digest = new ContentDigest();
        digest.add(text);
        return digest.written();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    // The length comes first, so that "ab", "c" and "a", "bc" differ.
    private void add(byte[] bytes) {
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sum.update(bytes);
    }

    private String written() {
        return HexFormat.of().formatHex(sum.digest());
    }
}

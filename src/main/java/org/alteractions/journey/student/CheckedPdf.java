package org.alteractions.journey.student;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.alteractions.journey.Refusal;

/** A PDF that staff may open: a file of another kind, or one that starts something when opened, never becomes one. */
record CheckedPdf(String fileName, byte[] bytes) {

    static final String MEDIA_TYPE = "application/pdf";
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final int LARGEST_INFLATED = 4 * LARGEST;
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|JS|OpenAction|Launch)(?![A-Za-z0-9])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** @throws Refusal with the reason, where the file cannot be kept */
    static CheckedPdf of(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("file", "Ce fichier est vide.");
        }
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw new Refusal("file", "Ce fichier n'est pas un PDF. Enregistrez le document au format PDF, puis"
                    + " envoyez-le de nouveau.");
        }
        if (isActive(text)) {
            throw new Refusal("file", "Ce PDF contient une action automatique (script ou ouverture d'un programme) et"
                    + " ne peut pas être accepté. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.");
        }
        return new CheckedPdf(plain(fileName), bytes);
    }

    /** What is said of a file beyond the limit, wherever that is noticed. */
    static Refusal tooLarge() {
        return new Refusal("size", "Ce fichier dépasse 5 Mo. Réduisez-le, puis envoyez-le de nouveau.");
    }

    // The content of pages is left out: there, the same letters are just text or pixels. Object streams are not:
    // they hold the very dictionaries that are looked for.
    private static boolean isActive(String text) {
        int from = 0;
        while (true) {
            int start = text.indexOf("stream", from);
            if (start < 0) {
                return mentionsAction(text.substring(from));
            }
            String dictionary = text.substring(from, start);
            int end = text.indexOf("endstream", start);
            String content = end < 0 ? text.substring(start) : text.substring(start, end);
            if (mentionsAction(dictionary) || dictionary.contains("/ObjStm") && mentionsAction(inflated(content))) {
                return true;
            }
            if (end < 0) {
                return mentionsAction(content);
            }
            from = end + "endstream".length();
        }
    }

    private static boolean mentionsAction(String text) {
        String plain = ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return ACTIVE.matcher(plain).find();
    }

    private static String inflated(String stream) {
        byte[] data = stream.substring("stream".length()).stripLeading().getBytes(StandardCharsets.ISO_8859_1);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            int read = inflater.inflate(part);
            while (read > 0 && out.size() < LARGEST_INFLATED) {
                out.write(part, 0, read);
                read = inflater.inflate(part);
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            // Not compressed, or in a way that no reader opens either: looked at as it stands.
            return stream;
        } finally {
            inflater.end();
        }
    }

    // Browsers send a name, some of them a whole path; it comes back in a header of the download.
    private static String plain(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(
                fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String printable = name.replaceAll("[\\p{Cntrl}\"]", "").strip();
        String kept = printable.isEmpty() ? "document.pdf" : printable;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }
}

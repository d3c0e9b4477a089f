package org.alteractions.journey.upload;

import java.io.IOException;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that people may open: a file of another kind, or one that starts something when opened, never becomes one. */
public record CheckedPdf(String fileName, byte[] bytes) {

    public static final String MEDIA_TYPE = "application/pdf";
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final String MAGIC = "%PDF-";
    /** Deeper than any file that a person has made; a file that is made to be deep ends here. */
    private static final int DEEPEST = 50;
    /** Kinds of actions that run, open or send something. To go to a page, or to a web address on a click, is none. */
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute", "GoToE");
    private static final Set<COSName> ACTIVE_PARTS =
            Set.of(COSName.JS, COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));

    /** @throws Refusal with the reason, where the file cannot be kept */
    public static CheckedPdf of(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("file", new Sentence("Ce fichier est vide.", "This file is empty."));
        }
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        if (!startsLikeOne(bytes)) {
            throw new Refusal("file", new Sentence(
                    "Ce fichier n'est pas un PDF. Enregistrez le document au format PDF, puis envoyez-le de nouveau.",
                    "This file is not a PDF. Save the document as PDF, then send it again."));
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (isActive(document.getDocument())) {
                throw new Refusal("file", new Sentence(
                        "Ce PDF contient une action automatique (script ou ouverture d'un programme) et ne peut pas être"
                                + " accepté. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
                        "This PDF holds an automatic action (a script, or a program to open) and cannot be accepted."
                                + " Print it to a new PDF, then send that one."));
            }
        } catch (InvalidPasswordException e) {
            throw new Refusal("file", new Sentence(
                    "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis envoyez-le de nouveau.",
                    "This PDF is protected by a password. Save it without protection, then send it again."));
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError e) {
            throw new Refusal("file", new Sentence(
                    "Ce PDF est abîmé et ne s'ouvre pas. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
                    "This PDF is damaged and does not open. Print it to a new PDF, then send that one."));
        }
        return new CheckedPdf(plain(fileName), bytes);
    }

    /** What is said of a file beyond the limit, wherever that is noticed. */
    public static Refusal tooLarge() {
        return new Refusal("size", new Sentence(
                "Ce fichier dépasse 5 Mo. Réduisez-le, puis envoyez-le de nouveau.",
                "This file is larger than 5 MB. Make it smaller, then send it again."));
    }

    private static boolean startsLikeOne(byte[] bytes) {
        for (int i = 0; i < MAGIC.length(); i++) {
            if (bytes.length <= i || bytes[i] != MAGIC.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // Each object that the file has, also those that no page refers to and those in compressed streams.
    private static boolean isActive(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (isActive(document.getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return isActive(document.getTrailer(), 0);
    }

    private static boolean isActive(COSBase part, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (part instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (isActive(list.get(i), depth + 1)) {
                    return true;
                }
            }
        }
        return part instanceof COSDictionary dictionary
                && (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                        || ACTIVE_PARTS.stream().anyMatch(dictionary::containsKey)
                        || dictionary.getValues().stream().anyMatch(value -> isActive(value, depth + 1)));
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

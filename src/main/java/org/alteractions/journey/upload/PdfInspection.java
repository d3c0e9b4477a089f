package org.alteractions.journey.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Inspects one file with bounded memory and time. */
final class PdfInspection {

    /**
     * Kinds of actions that run, open or send something. Going to a page, or to a web address on a click, is not
     * included.
     */
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute", "GoToE");
    private static final Set<COSName> ACTIVE_PARTS =
            Set.of(COSName.JS, COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));

    private final PdfBudget budget;

    private PdfInspection(PdfBudget budget) {
        this.budget = budget;
    }

    static Optional<UploadRefusal> problem(byte[] bytes, PdfLimits limits) {
        if (bytes.length == 0) {
            return Optional.of(UploadRefusal.EMPTY);
        }
        if (bytes.length > CheckedPdf.LARGEST) {
            return Optional.of(UploadRefusal.TOO_LARGE);
        }
        return PdfHeader.from(bytes)
                .map(file -> new PdfInspection(new PdfBudget(limits)).problem(file))
                .orElse(Optional.of(UploadRefusal.OTHER_KIND));
    }

    private Optional<UploadRefusal> problem(byte[] bytes) {
        try (PDDocument document = new BoundedParser(budget, bytes).parse()) {
            return isActive(document.getDocument()) ? Optional.of(UploadRefusal.ACTIVE) : Optional.empty();
        } catch (InvalidPasswordException e) {
            return Optional.of(UploadRefusal.PROTECTED);
        } catch (PdfBudget.Exceeded e) {
            return Optional.of(UploadRefusal.TOO_COMPLEX);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(UploadRefusal.DAMAGED);
        } finally {
            forgetNames();
        }
    }

    // PDFBox caches each name of each file permanently: enough files with unique names would fill the heap.
    @SuppressWarnings("deprecation")
    private static void forgetNames() {
        COSName.clearResources();
    }

    // All objects of the file, including those that no page refers to and those in compressed streams. If the file's
    // list lacks an object, PDFBox adds it when a reference leads to it.
    private boolean isActive(COSDocument document) {
        Map<COSObjectKey, Long> listed = document.getXrefTable();
        Set<COSObjectKey> seen = new HashSet<>();
        while (seen.size() < listed.size()) {
            int before = seen.size();
            for (COSObjectKey key : new ArrayList<>(listed.keySet())) {
                if (seen.add(key) && isActive(document.getObjectFromPool(key).getObject())) {
                    return true;
                }
            }
            if (seen.size() == before) {
                break;
            }
        }
        return isActive(document.getTrailer());
    }

    private boolean isActive(COSBase part) {
        budget.operation();
        budget.enter();
        try {
            if (part instanceof COSArray list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isActive(list.get(i))) {
                        return true;
                    }
                }
            }
            return part instanceof COSDictionary dictionary
                    && (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                            || ACTIVE_PARTS.stream().anyMatch(dictionary::containsKey)
                            || dictionary.getValues().stream().anyMatch(this::isActive));
        } finally {
            budget.leave();
        }
    }
}

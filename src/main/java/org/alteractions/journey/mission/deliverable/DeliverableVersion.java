package org.alteractions.journey.mission.deliverable;

import java.time.Instant;
import java.util.Base64;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.data.annotation.Id;

/**
 * One deliverable that a team has handed in. A later version does not replace it, because it may have been read.
 *
 * @param number     from 1
 * @param fileName   null if it did not come by the page
 * @param content    the file as Base64; null without a file
 * @param remark     of the sender; may be null
 * @param handedInBy participant's number, or the staff account that recorded it
 */
record DeliverableVersion(
        @Id Long id,
        DossierReference dossier,
        int number,
        String fileName,
        String content,
        String remark,
        Instant handedInAt,
        String handedInBy) {

    static DeliverableVersion of(DossierReference dossier, int number, CheckedPdf file, Instant now, String by) {
        return new DeliverableVersion(null, dossier, number, file.fileName(),
                Base64.getEncoder().encodeToString(file.bytes()), null, now, by);
    }

    static DeliverableVersion noted(DossierReference dossier, int number, String remark, Instant now, String by) {
        return new DeliverableVersion(null, dossier, number, null, null, remark, now, by);
    }

    DeliverableVersion saying(String words) {
        return new DeliverableVersion(id, dossier, number, fileName, content, words, handedInAt, handedInBy);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}

package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;

/** Access to one-year reviews for dossiers. The review feature implements it, because it depends on dossiers. */
public interface PendingReviews {

    /** Whether the structure will still be asked about its completed mission. */
    boolean isPending(DossierReference reference);

    /** Dossiers with a pending review, ordered by reference. */
    List<DossierReference> in(Collection<ChapterId> chapters);
}

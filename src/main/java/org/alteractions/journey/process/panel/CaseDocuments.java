package org.alteractions.journey.process.panel;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** A feature's documents about a case, which staff can open from any of its tasks. */
public interface CaseDocuments {

    /** @param name short and stable, for instance "cv"; part of the address */
    record Link(String name, String label) {}

    record Content(String fileName, String mediaType, byte[] bytes) {}

    List<Link> documentsOf(CaseContext context);

    Optional<Content> document(CaseContext context, String name);
}

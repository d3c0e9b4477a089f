package org.alteractions.journey.overview.casefile;

import org.alteractions.journey.id.CaseReference;

/**
 * A case in an address. Slashes of its reference are written "~", because encoded slashes are refused there.
 *
 * @param segment as in the address, for instance "NAN-2026-AUTUMN~cafe-select"
 */
public record CasePath(String segment) {

    CaseReference reference() {
        return CaseReference.of(segment.replace('~', '/'));
    }
}

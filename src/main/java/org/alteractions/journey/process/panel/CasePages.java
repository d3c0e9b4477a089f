package org.alteractions.journey.process.panel;

import org.alteractions.journey.id.CaseReference;

/** Addresses of the pages of cases. */
public final class CasePages {

    private CasePages() {}

    /** Slashes of a reference are written "~", because encoded slashes are refused in addresses. */
    public static String path(CaseReference reference) {
        return "/dossiers/" + reference.value().replace('/', '~');
    }
}

package org.alteractions.journey.participant.page;

import java.util.List;
import org.alteractions.journey.participant.draft.KeptFile;

/**
 * The files that a file question has already.
 *
 * @param kept     from the form that is drawn again, so it need not be chosen again; null for none
 * @param received from earlier answers, in words
 */
record FieldFiles(KeptFile kept, List<String> received) {}

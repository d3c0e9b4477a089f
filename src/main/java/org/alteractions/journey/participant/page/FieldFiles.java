package org.alteractions.journey.participant.page;

import java.util.List;
import org.alteractions.journey.participant.draft.KeptFile;

/**
 * The files that a question for one has already.
 *
 * @param kept     came with the form that is drawn again, and need not be chosen anew; null for none
 * @param received came with an earlier answer, in words
 */
record FieldFiles(KeptFile kept, List<String> received) {}

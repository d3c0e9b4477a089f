package org.alteractions.journey.mail;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** A feature's values for mail templates, under one name: <code>${dossier.title}</code>. Looked up only when used. */
public interface MailValues {

    String name();

    /** Type of the record that {@link #about} returns: each of its components has a sample in mails/samples.yaml. */
    Class<? extends Record> type();

    /**
     * @param to the recipient, because a value may be personal (the interview time, for instance)
     * @return a record whose components templates read; empty if the case has none
     */
    Optional<? extends Record> about(CaseContext context, Recipient to);
}

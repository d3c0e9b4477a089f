package org.alteractions.journey.mail;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** What a feature lets mail templates say, under one name: <code>${dossier.title}</code>. Looked up only when used. */
public interface MailValues {

    String name();

    /** What {@link #about} gives: each of its components has a sample in mails/samples.yaml. */
    Class<? extends Record> type();

    /**
     * @param to the person written to, so that a fact may be theirs (their interview time, for instance)
     * @return a record whose components templates read; empty where the case has none
     */
    Optional<? extends Record> about(CaseContext context, Recipient to);
}

package org.alteractions.journey.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CaseContext;

/** Links on which a reader may act without an account. */
public interface Links {

    /** Longest time between the links of a mail and the mail itself. */
    Duration WRITTEN_WITHIN = Duration.ofSeconds(5);

    /** Purpose of the link that every participant gets: the state of the case, and what may be done now. */
    String FOLLOW = "follow";

    /** Purpose of the link at the end of news, to unsubscribe. */
    String NEWS = "news";

    /**
     * A personal link of the reader for one purpose; stored in the caller's transaction.
     *
     * @param purpose  what the link is for, as a model names it in its input <code>link</code>
     * @param chapter  chapter of the case
     * @param answerBy last day to answer by it, which its page also shows; null if no answer is awaited
     */
    String write(String purpose, CaseContext context, ChapterId chapter, Recipient reader, LocalDate answerBy);

    /**
     * Address for the one-click unsubscription of mail programs.
     *
     * @param newsPage a link for {@link #NEWS}
     */
    String oneClick(String newsPage);

    /** Takes back every link of somebody: it went to the wrong person, for instance. */
    void revoke(ParticipantId participant);

    /**
     * Revokes the links written to a participant before a moment: they may have gone to the wrong person. The next
     * mails bring new links to the same pages.
     */
    void replace(ParticipantId participant, Instant before);

    /**
     * The same, but the links of some mails stay valid, because these mails have not left yet.
     *
     * @param mails when they were written
     */
    void replace(ParticipantId participant, Instant before, Collection<Instant> mails);
}

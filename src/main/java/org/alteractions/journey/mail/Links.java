package org.alteractions.journey.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.CaseContext;

/** Addresses on which a reader may act without an account. */
public interface Links {

    /** Purpose of the link that every participant gets: where the case stands, and what may be done now. */
    String FOLLOW = "follow";

    /** Purpose of the link in the foot of news: whoever wants none says so there. */
    String NEWS = "news";

    /**
     * A link of the reader's own, for one purpose; written down in the caller's transaction.
     *
     * @param purpose  what the link is for, as a model names it in its input <code>link</code>
     * @param chapter  whose case it is
     * @param answerBy last day to answer by it, which its page says too; null where nothing is awaited
     */
    String write(String purpose, CaseContext context, ChapterId chapter, Recipient reader, LocalDate answerBy);

    /** Where a mail program unsubscribes its reader by itself. @param newsPage a link for {@link #NEWS} */
    String oneClick(String newsPage);

    /** Takes back every link of somebody: it went to the wrong person, for instance. */
    void revoke(String participant);

    /**
     * Takes back the links that somebody was written before a moment: they may have gone to the wrong person. The same
     * pages open by new ones, which the next mails bring.
     */
    void replace(String participant, Instant before);
}

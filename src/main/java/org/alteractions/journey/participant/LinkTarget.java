package org.alteractions.journey.participant;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** What links of one purpose lead to. */
interface LinkTarget {

    /** What a browser has sent, nothing of it checked yet. */
    record Sent(Map<String, List<String>> fields, Map<String, SentFile> files) {}

    /** Empty where it serves every purpose that no other names. */
    String purpose();

    /** @param done whether the visitor has just sent the page's form */
    ModelAndView show(ParticipantLink link, Visit visit, boolean done);

    /** @return null where all is done, and the page that says so is to be shown */
    ModelAndView send(ParticipantLink link, Visit visit, Sent sent);
}

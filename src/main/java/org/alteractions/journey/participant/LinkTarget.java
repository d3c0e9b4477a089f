package org.alteractions.journey.participant;

import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What links of one purpose lead to. */
interface LinkTarget {

    /** What a browser has sent, nothing of it checked yet. */
    record Sent(MultiValueMap<String, String> fields, Map<String, MultipartFile> files) {}

    /** Empty where it serves every purpose that no other names. */
    String purpose();

    /** @param done whether the visitor has just sent the page's form */
    ModelAndView show(ParticipantLink link, Visit visit, boolean done);

    /** @return null where all is done, and the page that says so is to be shown */
    ModelAndView send(ParticipantLink link, Visit visit, Sent sent);
}

package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.partner.PartnerFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds staff's entries about interviewers. */
@Component
class InterviewerFinder extends PartnerFinder {

    InterviewerFinder(JdbcClient jdbc) {
        super(jdbc, "interviewer", PersonKind.INTERVIEWER);
    }
}

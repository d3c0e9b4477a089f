package org.alteractions.journey.team.coach;

import org.alteractions.journey.partner.PartnerFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the journal entries about coaches for the case search. */
@Component
class CoachFinder extends PartnerFinder {

    CoachFinder(JdbcClient jdbc) {
        super(jdbc, "coach", PersonKind.COACH);
    }

    @Override
    protected String fullName() {
        return "partner.name || ' (' || (select name from company where id = partner.company_id) || ')'";
    }

    @Override
    protected String partner(Wanted wanted) {
        return wanted.in("partner.search_words || ' ' || "
                + "(select search_words from company where id = partner.company_id)", "partner.search_phone");
    }
}

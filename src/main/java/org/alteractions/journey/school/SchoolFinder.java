package org.alteractions.journey.school;

import org.alteractions.journey.partner.PartnerFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the records that staff entered about schools. */
@Component
class SchoolFinder extends PartnerFinder {

    SchoolFinder(JdbcClient jdbc) {
        super(jdbc, "school", PersonKind.SCHOOL);
    }

    @Override
    protected String fullName() {
        return "partner.name || ' (' || partner.contact_name || ')'";
    }
}

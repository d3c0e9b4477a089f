package org.alteractions.journey.season;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "open-season": opens a chapter's season with its calendar. */
@Component
class OpenSeasonHandler implements StartFormHandler {

    private final SeasonService service;

    OpenSeasonHandler(SeasonService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "open-season";
    }

    @Override
    public CaseReference open(Submission form) {
        return CaseReference.of(service.open(
                form.chapter(),
                form.choice("seasonTerm", Term.class),
                form.number("seasonYear"),
                new SeasonDays(
                        form.date("registrationOpens"),
                        form.date("registrationCloses"),
                        form.date("cafeSelectOn"),
                        form.date("seminarOn"),
                        form.date("missionsStart"),
                        form.date("missionsEnd"))));
    }
}

package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class HandInDeliverableSteps {

    public static final String DELIVERABLE_ANNOUNCED = "endEvent_deliverableAnnounced";

    private HandInDeliverableSteps() {}
}

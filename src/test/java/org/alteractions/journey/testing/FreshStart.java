package org.alteractions.journey.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each story: no running instance, empty tables, an empty mailbox and the real time. */
class FreshStart implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(JourneyDriver.class).startAfresh();
    }
}

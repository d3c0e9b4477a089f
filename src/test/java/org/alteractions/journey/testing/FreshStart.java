package org.alteractions.journey.testing;

import org.alteractions.journey.overview.season.SeasonCounters;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Resets the state before each story: no running instance, empty tables, an empty mailbox, ten o'clock in the morning.
 * History is kept.
 */
class FreshStart implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(StoriesTold.class).begun(context.getRequiredTestClass());
        application.getBean(JourneyDriver.class).startAfresh();
        // A flood of the story before is none of this one.
        application.getBean(SecurityLog.class).beginAnew();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            ApplicationContext application = SpringExtension.getApplicationContext(context);
            application.getBean(MailMoments.class).assertOneMailPerPersonAndMoment();
            application.getBean(SeasonCounters.class).assertEqualToTables();
            application.getBean(ConnectionWatch.class).assertOneConnectionPerThread();
        }
    }
}

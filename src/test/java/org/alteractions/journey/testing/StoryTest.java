package org.alteractions.journey.testing;

import org.alteractions.journey.student.RegistrationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base class of most stories: case driver, mailbox, registrations, accounts and database access. */
public abstract class StoryTest {

    @Autowired
    protected JourneyDriver journey;

    @Autowired
    protected TestMailbox mailbox;

    @Autowired
    protected RegistrationFixtures registrations;

    @Autowired
    protected TestAccounts accounts;

    @Autowired
    protected JdbcClient jdbc;
}

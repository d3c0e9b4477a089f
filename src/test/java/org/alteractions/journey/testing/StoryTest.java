package org.alteractions.journey.testing;

import org.alteractions.journey.student.RegistrationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What most stories use: who moves the case, what was mailed, and where the season comes from. */
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

package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that an earlier version of the application has created get their follow-up date at start-up. */
@Story
class OpenTaskFollowUpsTest extends StoryTest {

    @Autowired
    OpenTaskFollowUps mend;

    @Autowired
    TaskService tasks;

    @Autowired
    DeliberationFixtures deliberations;

    private Date day;

    @BeforeEach
    void sessionIsAhead() {
        deliberations.published();
        day = runSession().getFollowUpDate();
        assertThat(day).isAfter(Date.from(journey.now()));
    }

    @Test
    void taskOfAnEarlierVersion_getsItsDay_once() {
        assertThat(jdbc.sql("update act_ru_task set follow_up_date_ = null, last_updated_ = null where id_ = ?")
                .param(runSession().getId()).update()).isEqualTo(1);

        mend.afterSingletonsInstantiated();
        assertThat(runSession().getFollowUpDate()).isEqualTo(day);

        mend.afterSingletonsInstantiated();
        assertThat(runSession().getFollowUpDate()).isEqualTo(day);
    }

    @Test
    void dateThatStaffHaveRemoved_doesNotComeBack() {
        Task task = runSession();
        task.setFollowUpDate(null);
        tasks.saveTask(task);

        mend.afterSingletonsInstantiated();
        assertThat(runSession().getFollowUpDate()).isNull();
    }

    private Task runSession() {
        return journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.RUN_SESSION);
    }
}

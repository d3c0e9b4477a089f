package org.alteractions.journey.process.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.repair.StepMove.Direction;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A step is repeated or skipped as its preview has shown. */
@Story
class StepMovesTest extends StoryTest {

    private static final String REASON = "Étape faite hors de l'application";

    @Autowired
    StepMoves moves;

    @Autowired
    CaseTokens tokens;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    OneStepProcess process;

    private String dossier;
    private Task task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void previewChangesNothing_andEqualsTheResult() {
        StepMove repeat = move(Direction.REPEAT);
        MovePreview preview = moves.preview(repeat, operator());
        assertThat(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId()).isEqualTo(task.getId());

        moves.perform(repeat, preview.version(), REASON, operator());

        assertThat(preview.refusal()).isNull();
        assertThat(CaseTokens.words(tokens.withCalled(repeat.instance()))).isEqualTo(preview.after());
        assertThat(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId()).isNotEqualTo(task.getId());
        assertThat(journal.interventions(CaseReference.of(dossier))).singleElement().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(InterventionKind.REPEAT);
            assertThat(done.author().reason()).isEqualTo(REASON);
        });
    }

    @Test
    void missionThatHasMovedSinceThePreview_isLeftAlone() {
        StepMove repeat = move(Direction.REPEAT);
        MovePreview seen = moves.preview(repeat, operator());
        moves.perform(repeat, seen.version(), REASON, operator());

        assertThatThrownBy(() -> moves.perform(repeat, seen.version(), REASON, operator()))
                .hasMessage("process.mission-moved-meanwhile");
        assertThat(journal.interventions(CaseReference.of(dossier))).hasSize(1);
    }

    @Test
    void lastStepOfAnInstance_isNotSkipped() {
        process.deploy("<userTask id='step'/>");
        try {
            process.start("NAN-00-009");
            String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey("NAN-00-009")
                    .singleResult().getId();
            StepMove skip = new StepMove(instance, "step", Direction.SKIP);
            MovePreview preview = moves.preview(skip, operator());

            assertThat(preview.refusal().is(ProcessRefusal.MOVE_ENDS_THE_INSTANCE)).isTrue();
            assertThatThrownBy(() -> moves.perform(skip, preview.version(), REASON, operator()))
                    .hasMessage("process.move-ends-the-instance");
            assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isOne();
        } finally {
            process.forget();
        }
    }

    @Test
    void onlyOperatorsOfItsChapter_withAReason() {
        StepMove repeat = move(Direction.REPEAT);
        String version = moves.preview(repeat, operator()).version();

        for (Authentication stranger : List.of(caller("nantes", "coordination"), caller("designer", "designers"))) {
            assertThatThrownBy(() -> moves.preview(repeat, stranger)).hasMessage("process.action-for-operators");
            assertThatThrownBy(() -> moves.perform(repeat, version, REASON, stranger))
                    .hasMessage("process.action-for-operators");
        }
        // An account without the chapter, with the operators' rights.
        assertThatThrownBy(() -> moves.preview(repeat, caller("designer", "operators")))
                .hasMessage("process.mission-moved-meanwhile");
        assertThatThrownBy(() -> moves.perform(repeat, version, " ", operator()))
                .hasMessage("process.reason-missing");
        assertThat(journal.interventions(CaseReference.of(dossier))).isEmpty();
    }

    private StepMove move(Direction direction) {
        return new StepMove(task.getProcessInstanceId(), QualificationSteps.QUALIFY_REQUEST, direction);
    }

    private static Authentication operator() {
        return caller("operator", "operators");
    }

    private static Authentication caller(String account, String group) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.of(new SimpleGrantedAuthority(group)));
    }
}

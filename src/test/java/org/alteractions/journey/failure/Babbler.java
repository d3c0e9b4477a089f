package org.alteractions.journey.failure;

import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A delegate that fails with personal data in its exception. */
@ModelBean
@Component("babbler")
public class Babbler implements JavaDelegate, ExecutionListener, TaskListener {

    static final List<String> SAID = List.of("100%bio@coop.example", "Durand", "Lilas", "07 98 76 54 31");

    private static String place;

    static IllegalStateException failure() {
        SQLException root = new SQLException("Value 'Léa Durand, 3 rue des Lilas' is there twice", "23514");
        place = Babbler.class.getName() + ".failure:" + root.getStackTrace()[0].getLineNumber();
        IllegalStateException failure =
                new IllegalStateException("Malformed escape pair at index 10: mailto:100%bio@coop.example", root);
        failure.addSuppressed(new IllegalArgumentException("07 98 76 54 31"));
        return failure;
    }

    /** What the engine may keep of the last failure. */
    static String summary() {
        return "java.sql.SQLException: SQL state 23514 at " + place;
    }

    @Override
    public void execute(DelegateExecution execution) {
        throw failure();
    }

    @Override
    public void notify(DelegateExecution execution) {
        throw failure();
    }

    @Override
    public void notify(DelegateTask task) {
        throw failure();
    }

    public boolean says() {
        throw failure();
    }
}

package org.alteractions.journey.process.engine;

import java.util.stream.Stream;
import org.alteractions.journey.failure.DiscreetFailure;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.process.ConcurrentChange;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorLogger;

/**
 * Removes personal data from the failure that an operator sees when running a job by hand. The engine's own refusals
 * stay.
 */
final class DiscreetExecution extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw command instanceof ExecuteJobsCmd && !isTheEngines(failure) ? discreet(failure) : failure;
        }
    }

    // The job executor logs optimistic locks without a stack trace, and recognizes them by type.
    private static RuntimeException discreet(RuntimeException failure) {
        return ConcurrentChange.isCauseOf(failure)
                ? new OptimisticLockingException(Failures.summary(failure))
                : DiscreetFailure.of(failure);
    }

    // The job executor recognizes optimistic locks by type; REST maps the others to their status.
    private static boolean isTheEngines(RuntimeException failure) {
        return failure instanceof OptimisticLockingException
                || failure.getCause() == null
                        && (failure instanceof AuthorizationException || failure instanceof BadUserRequestException
                                || isOfTheCommand(failure));
    }

    /** Whether the command itself found no such job, as opposed to an error in the job's code. */
    private static boolean isOfTheCommand(RuntimeException failure) {
        return Stream.of(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.equals(JobExecutorLogger.class.getName()))
                .findFirst()
                .filter(ExecuteJobsCmd.class.getName()::equals)
                .isPresent();
    }
}

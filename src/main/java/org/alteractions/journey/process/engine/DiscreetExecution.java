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

/** An operator who runs a job by hand is answered what the job keeps of its failure. The engine's own "no" stays. */
final class DiscreetExecution extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw command instanceof ExecuteJobsCmd && !isTheEngines(failure) ? discreet(failure) : failure;
        }
    }

    // The job executor prints no stack trace of an optimistic lock, by the exception's type.
    private static RuntimeException discreet(RuntimeException failure) {
        return ConcurrentChange.isCauseOf(failure)
                ? new OptimisticLockingException(Failures.summary(failure))
                : DiscreetFailure.of(failure);
    }

    // The job executor knows an optimistic lock by its type, REST answers the others with their status.
    private static boolean isTheEngines(RuntimeException failure) {
        return failure instanceof OptimisticLockingException
                || failure.getCause() == null
                        && (failure instanceof AuthorizationException || failure instanceof BadUserRequestException
                                || isOfTheCommand(failure));
    }

    /** Whether the command itself found no such job; what the job's code misses is another matter. */
    private static boolean isOfTheCommand(RuntimeException failure) {
        return Stream.of(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.equals(JobExecutorLogger.class.getName()))
                .findFirst()
                .filter(ExecuteJobsCmd.class.getName()::equals)
                .isPresent();
    }
}

package org.alteractions.journey.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.security.LoggedOut;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * No request holds a database connection while it waits for another, which every story also checks at its end. Nothing
 * takes effect outside a transaction or before its commit, since a rehearsed form is rolled back.
 */
@AnalyzeClasses(packagesOf = JourneyApplication.class, importOptions = DoNotIncludeTests.class)
class TransactionsTest {

    private static final Pattern BESIDE_ANOTHER = Pattern.compile("REQUIRES_NEW|NOT_SUPPORTED|RequiresNew");

    /** Events of the server, which no form causes. */
    private static final Set<Class<?>> OF_THE_SERVER = Set.of(ApplicationReadyEvent.class, LoggedOut.class);

    /** What waits for the end of a transaction waits for its success. */
    @ArchTest
    static final ArchRule listenersWaitForTheCommit = methods()
            .that().areAnnotatedWith(TransactionalEventListener.class)
            .should(be("called after a commit alone", method -> {
                TransactionalEventListener listener = method.getAnnotationOfType(TransactionalEventListener.class);
                return listener.phase() == TransactionPhase.AFTER_COMMIT && !listener.fallbackExecution();
            }));

    /** An ordinary listener works at once, whatever becomes of the transaction. */
    @ArchTest
    static final ArchRule otherListenersHearOfTheServerAlone = methods()
            .that().areAnnotatedWith(EventListener.class)
            .should(be("called for events of the server", method -> OF_THE_SERVER.stream().anyMatch(event ->
                    method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(event))
                            || Set.of(method.getAnnotationOfType(EventListener.class).value()).contains(event))));

    @ArchTest
    static final ArchRule nothingHooksIntoATransaction = noClasses()
            .should().dependOnClassesThat().areAssignableTo(TransactionSynchronization.class)
            .orShould().dependOnClassesThat().haveFullyQualifiedName("org.camunda.bpm.engine.impl.cfg.TransactionListener");

    @ArchTest
    static final ArchRule nothingIsCalledOnAnotherThread = noMethods().should().beAnnotatedWith(Async.class);

    @ArchTest
    static final ArchRule mailIsSentByThePostmanAlone = noClasses()
            .that().resideOutsideOfPackage("..mail.delivery..")
            .should().dependOnClassesThat().areAssignableTo(MailSender.class);

    @ArchTest
    static final ArchRule thereAreListeners = classes()
            .that().haveSimpleName("DeliveryRounds").or().haveSimpleName("LongStepRounds")
            .should().dependOnClassesThat().areAssignableTo(Executor.class);

    @Test
    void noneBeginsBesideAnother() {
        assertThat(Sources.files())
                .filteredOn(file -> BESIDE_ANOTHER.matcher(Models.read(file)).find())
                .as("classes that suspend a transaction and take a second connection")
                .isEmpty();
    }

    private static ArchCondition<JavaMethod> be(String what, Predicate<JavaMethod> allowed) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!allowed.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not " + what));
                }
            }
        };
    }
}

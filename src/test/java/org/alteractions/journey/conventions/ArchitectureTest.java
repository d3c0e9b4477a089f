package org.alteractions.journey.conventions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Package structure: one package wraps the engine, the domain uses no framework, features form no cycles. */
@AnalyzeClasses(packagesOf = JourneyApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_CLASS = 250;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_FILES = 30;
    private static final Pattern LITERAL_VARIABLE = Pattern.compile("(get|set|has|remove)Variable(Local)?\\(\\s*\"");

    private static final DescribedPredicate<JavaClass> DELEGATES = assignableTo(JavaDelegate.class)
            .or(assignableTo(TaskListener.class))
            .or(assignableTo(ExecutionListener.class))
            .as("delegates");
    private static final DescribedPredicate<JavaClass> FEATURES =
            DescribedPredicate.not(resideInAnyPackage("..journey.process..", "..journey.demo..")).as("features");
    private static final DescribedPredicate<JavaClass> DOMAIN = DescribedPredicate.describe(
            "records and enums, settings aside",
            type -> (type.isRecord() || type.isEnum()) && !type.isAnnotatedWith(ConfigurationProperties.class));

    /** What the mapping of a record to its table needs, and nothing that runs. */
    private static final DescribedPredicate<JavaClass> SPRING = resideInAPackage("org.springframework..")
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "org.springframework.data.annotation..", "org.springframework.data.relational.core.mapping..")))
            .as("Spring beyond its mapping annotations");

    @ArchTest
    static final ArchRule engineIsTouchedByItsPackagesAndDelegatesAlone = noClasses()
            .that(FEATURES.and(DescribedPredicate.not(DELEGATES)))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule domainKnowsNoFramework = noClasses()
            .that(FEATURES.and(DOMAIN))
            .should().dependOnClassesThat(SPRING);

    @ArchTest
    static final ArchRule packagesDoNotTangle = slices().matching("org.alteractions.journey.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingRestsOnTheDemo = noClasses()
            .that().resideOutsideOfPackage("..journey.demo..")
            .should().dependOnClassesThat().resideInAPackage("..journey.demo..");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule formHandlersAreCalledSo = suffix(TaskFormHandler.class, "Handler");

    @ArchTest
    static final ArchRule startFormHandlersAreCalledSo = suffix(StartFormHandler.class, "Handler");

    @ArchTest
    static final ArchRule formValuesAreCalledSo = suffix(FormValues.class, "FormValues");

    @ArchTest
    static final ArchRule mailValuesAreCalledSo = suffix(MailValues.class, "MailValues");

    @ArchTest
    static final ArchRule recipientsAreCalledSo = suffix(Recipients.class, "Recipients");

    @ArchTest
    static final ArchRule participantFormsAreCalledSo = suffix(ParticipantForm.class, "ParticipantForm");

    /** Where answers go may be a question to the engine: one request asks it once. */
    @ArchTest
    static final ArchRule wayIsWorkedOutWhereARequestBegins = noClasses()
            .that().areNotAssignableTo(ParticipantForm.class).and().areNotAssignableTo(VisitedStep.class)
            .should().callMethod(ParticipantForm.class, "way", ParticipantVisit.class);

    @ArchTest
    static final ArchRule repositoriesAreCalledSo = suffix(Repository.class, "Repository");

    @ArchTest
    static final ArchRule controllersAreCalledSo = classes()
            .that().areMetaAnnotatedWith(Controller.class)
            .should().haveSimpleNameEndingWith("Controller");

    @ArchTest
    static final ArchRule delegateTranslatesAndIsNamedByModels = classes()
            .that(FEATURES.and(DELEGATES))
            .should().beAnnotatedWith(ModelBean.class)
            .andShould().notBePublic()
            .andShould(haveOnePublicMethod());

    @Test
    void variableIsNamedByProcessVariable_neverByALiteral() {
        assertThat(Sources.files())
                .filteredOn(file -> LITERAL_VARIABLE.matcher(Models.read(file)).find())
                .as("classes with a literal variable name")
                .isEmpty();
    }

    @Test
    void packageSaysWhatItIsFor() {
        List<Path> folders = Sources.files().stream().map(Path::getParent).distinct().toList();
        assertThat(folders).filteredOn(folder -> !Files.exists(folder.resolve("package-info.java")))
                .as("packages without package-info.java")
                .isEmpty();
    }

    @Test
    void packageFitsOnOneScreen() {
        Map<Path, Long> files = Sources.files().stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertThat(files).allSatisfy((folder, count) -> assertThat(count)
                .as("files in %s: give a phase a room of its own", folder)
                .isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void classFitsInOneRead() {
        assertThat(Sources.files())
                .filteredOn(file -> Models.read(file).lines().count() > LONGEST_CLASS)
                .as("classes of more than %d lines", LONGEST_CLASS)
                .isEmpty();
    }

    @Test
    void lineFitsInTheWindow() {
        assertThat(Sources.files().stream().flatMap(ArchitectureTest::longLines))
                .as("lines of more than %d characters", LONGEST_LINE)
                .isEmpty();
    }

    private static Stream<String> longLines(Path file) {
        List<String> lines = Models.read(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).length() > LONGEST_LINE)
                .mapToObj(line -> file + ":" + (line + 1));
    }

    /** One word per role: whoever reads the name knows what the class is for. */
    private static ArchRule suffix(Class<?> role, String word) {
        return classes().that().areAssignableTo(role).and().areNotAnonymousClasses()
                .should().haveSimpleNameEndingWith(word);
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass delegate, ConditionEvents events) {
                long methods = delegate.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                        .count();
                if (methods != 1) {
                    events.add(SimpleConditionEvent.violated(delegate, delegate.getName() + " has " + methods
                            + " public methods"));
                }
            }
        };
    }
}

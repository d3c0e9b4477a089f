package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.RefusalCode;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.testing.DesignFiles;

/** All refusal codes and the places in the code that throw them. */
final class RefusalCodes {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackagesOf(JourneyApplication.class);
    private final Map<String, RefusalCode> byConstant = new TreeMap<>();
    private final Set<String> read;

    RefusalCodes() {
        classes.stream()
                .filter(type -> type.isAssignableTo(RefusalCode.class) && type.isEnum())
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()).map(RefusalCode.class::cast))
                .forEach(code -> byConstant.put(constant(code), code));
        this.read = reachable(participantsCode());
    }

    List<RefusalCode> all() {
        return List.copyOf(byConstant.values());
    }

    List<String> unused() {
        Set<String> used = classes.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream()
                        .filter(access -> !access.getTargetOwner().equals(type)))
                .map(RefusalCodes::constant)
                .collect(toSet());
        return byConstant.keySet().stream().filter(constant -> !used.contains(constant)).toList();
    }

    /** Whether code that a participant's answers run through throws it: a page shows it in the reader's language. */
    boolean participantsMayRead(RefusalCode code) {
        return read.contains(constant(code));
    }

    /** Where a constant is thrown with fewer or more arguments than it has names for. */
    List<String> wronglyThrown() {
        Map<String, RefusalCode> bySource = byConstant.values().stream()
                .collect(Collectors.toMap(RefusalCodes::inSource, Function.identity()));
        return parsed().flatMap(file -> thrown(file)
                        .filter(call -> bySource.containsKey(thrown(call)))
                        .filter(call -> bySource.get(thrown(call)).parameters().size() != call.getArguments().size())
                        .map(call -> Path.of(file.getSourceFile().toUri()).getFileName() + ": " + call))
                .toList();
    }

    private static Stream<CompilationUnitTree> parsed() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(Sources.files()));
        try {
            return Stream.of(task.parse()).flatMap(files -> StreamSupport.stream(files.spliterator(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MethodInvocationTree> thrown(CompilationUnitTree file) {
        Stream.Builder<MethodInvocationTree> calls = Stream.builder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                calls.add(call);
                return super.visitMethodInvocation(call, none);
            }
        }.scan(file, null);
        return calls.build();
    }

    /** For instance "StructureRefusal.DOSSIER_CLOSED" for a call of its method "of"; null for another call. */
    private static String thrown(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        return method instanceof MemberSelectTree select && select.getIdentifier().contentEquals("of")
                ? select.getExpression().toString()
                : null;
    }

    private static String inSource(RefusalCode code) {
        return code.getClass().getSimpleName() + "." + code.name();
    }

    private static String constant(RefusalCode code) {
        return code.getClass().getName() + "." + code.name();
    }

    private static String constant(JavaFieldAccess access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    /** What a participant's page and the handler of its form do. */
    private Set<JavaCodeUnit> participantsCode() {
        Set<String> pages = DesignFiles.pages().stream()
                .map(page -> page.getFileName().toString().split("\\.")[0]).collect(toSet());
        return classes.stream()
                .filter(type -> type.isAssignableTo(ParticipantForm.class) || type.isAssignableTo(PublicEntry.class)
                        || isHandler(type) && pages.contains(form(type)))
                .flatMap(type -> type.getCodeUnits().stream())
                .collect(toSet());
    }

    private static boolean isHandler(JavaClass type) {
        return type.isAssignableTo(TaskFormHandler.class) || type.isAssignableTo(StartFormHandler.class);
    }

    private static String form(JavaClass handler) {
        return CorrectionsTest.formOf(Models.read(
                Path.of("src/main/java", handler.getName().split("\\$")[0].replace('.', '/') + ".java")));
    }

    private Set<String> reachable(Set<JavaCodeUnit> roots) {
        Set<JavaCodeUnit> seen = new HashSet<>(roots);
        Deque<JavaCodeUnit> open = new ArrayDeque<>(roots);
        Set<String> constants = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            unit.getFieldAccesses().forEach(access -> constants.add(constant(access)));
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .flatMap(access -> bodies(access.getTarget()))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return constants;
    }

    /** The method itself, and all that implement or override it. */
    private static Stream<JavaCodeUnit> bodies(CodeUnitAccessTarget target) {
        String[] parameters = target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                target.resolveMember().stream(),
                target.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream()));
    }
}

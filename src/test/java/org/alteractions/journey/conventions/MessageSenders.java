package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Controller;

/** The processes that send a message: those whose steps or forms lead to the code that names it. */
final class MessageSenders {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackagesOf(JourneyApplication.class);
    private final Map<Message, Set<String>> found = new EnumMap<>(Message.class);

    /** @return ids of processes; empty if no process sends the message */
    Set<String> of(Message message) {
        return found.computeIfAbsent(message, sent -> walk(sent).stream()
                .flatMap(unit -> processes(unit.getOwner()).stream())
                .collect(toCollection(TreeSet::new)));
    }

    /** Whether a page of the application for staff sends the message, outside any process. */
    boolean isSentByStaff(Message message) {
        return walk(message).stream().anyMatch(unit -> unit.getOwner().isMetaAnnotatedWith(Controller.class));
    }

    private Set<JavaCodeUnit> walk(Message message) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(
                users(classes.get(Message.class).getField(message.name())).toList());
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (seen.add(unit) && processes(unit.getOwner()).isEmpty()) {
                callers(unit).forEach(open::add);
            }
        }
        return seen;
    }

    /** The processes with a step that names the class as a bean, or with a form that the class handles. */
    static Set<String> processes(Class<?> type) {
        Stream<String> named = ModelBeanClasses.byName().entrySet().stream()
                .filter(bean -> bean.getValue().equals(type))
                .flatMap(bean -> Models.all().stream()
                        .filter(model -> Expression.of(model).flatMap(Expression::roots)
                                .anyMatch(bean.getKey()::equals))
                        .map(Model::id));
        return Stream.concat(named, isHandler(type) ? withForm(form(type)) : Stream.empty())
                .collect(toCollection(TreeSet::new));
    }

    static Stream<String> withForm(String form) {
        return Models.all().stream()
                .filter(model -> model.nodes().stream().anyMatch(node -> form.equals(ModelReferencesTest.formOf(node))))
                .map(Model::id);
    }

    private static Set<String> processes(JavaClass owner) {
        return processes(owner.reflect());
    }

    private static boolean isHandler(Class<?> type) {
        return StartFormHandler.class.isAssignableFrom(type) || TaskFormHandler.class.isAssignableFrom(type);
    }

    /** <code>hold-review</code> of <code>HoldReviewHandler</code>. */
    private static String form(Class<?> handler) {
        return handler.getSimpleName().replaceFirst("Handler$", "").replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase();
    }

    /** A constant of an enum carries the message: those who read it from the enum send it. */
    private Stream<JavaCodeUnit> callers(JavaCodeUnit unit) {
        if (unit instanceof JavaStaticInitializer) {
            return unit.getOwner().getMethods().stream()
                    .filter(method -> method.getRawReturnType().isEquivalentTo(Message.class))
                    .flatMap(this::users);
        }
        return Stream.concat(users(unit), declarations(unit).flatMap(this::users));
    }

    /** The methods of interfaces that the method implements: callers know only these. */
    private Stream<? extends JavaMember> declarations(JavaCodeUnit unit) {
        String[] parameters = unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return unit.getOwner().getAllRawInterfaces().stream()
                .filter(type -> type.getPackageName().startsWith(JourneyApplication.class.getPackageName()))
                .flatMap(type -> type.tryGetMethod(unit.getName(), parameters).stream());
    }

    private Stream<JavaCodeUnit> users(JavaMember member) {
        return member.getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .filter(origin -> !origin.getOwner().isEquivalentTo(Message.class));
    }
}

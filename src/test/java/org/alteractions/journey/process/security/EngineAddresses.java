package org.alteractions.journey.process.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/**
 * Every address of the engine's REST interface that supports GET, read from its classes: "/task/{id}/form-variables".
 */
final class EngineAddresses {

    private static final String SLASHES = "/+";

    private EngineAddresses() {}

    static Set<String> ofGet() {
        Set<String> found = new TreeSet<>();
        collect(DefaultProcessEngineRestServiceImpl.class, "", found);
        return found;
    }

    private static void collect(Class<?> resource, String under, Set<String> found) {
        for (Method method : resource.getMethods()) {
            String path = (under + "/" + path(method)).replaceAll(SLASHES, "/");
            if (declares(method, GET.class)) {
                found.add(path.replaceAll("(?<=.)/$", "").replaceAll("\\{ *([\\w-]+)[^}]*}", "{$1}"));
            } else if (declares(method, Path.class) && Stream.of(method.getAnnotations()).noneMatch(EngineAddresses::isVerb)
                    && method.getReturnType() != resource) {
                collect(method.getReturnType(), path, found);
            }
        }
    }

    private static String path(Method method) {
        return declarations(method)
                .filter(one -> one.isAnnotationPresent(Path.class))
                .map(one -> one.getAnnotation(Path.class).value())
                .findFirst()
                .orElse("");
    }

    private static boolean isVerb(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class);
    }

    private static boolean declares(Method method, Class<? extends Annotation> type) {
        return declarations(method).anyMatch(one -> one.isAnnotationPresent(type));
    }

    // The annotations are on the interfaces.
    private static Stream<Method> declarations(Method method) {
        return Stream.concat(Stream.of(method), Arrays.stream(method.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(one -> one.getName().equals(method.getName())
                        && Arrays.equals(one.getParameterTypes(), method.getParameterTypes())));
    }
}

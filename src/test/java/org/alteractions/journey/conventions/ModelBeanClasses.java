package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.process.ModelBean;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The classes of the beans that models may name, found without starting the application. */
final class ModelBeanClasses {

    private static final Map<String, Class<?>> BY_NAME = scan();

    private ModelBeanClasses() {}

    static Map<String, Class<?>> byName() {
        return BY_NAME;
    }

    static boolean answers(Expression.Call call) {
        Class<?> type = BY_NAME.get(call.bean());
        return type != null
                && Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getMethods()).anyMatch(method -> fits(method, call));
    }

    private static boolean fits(Method method, Expression.Call call) {
        return method.getName().equals(call.method()) && method.getParameterCount() == call.arguments();
    }

    private static Map<String, Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        var names = new AnnotationBeanNameGenerator();
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents(JourneyApplication.class.getPackageName()).stream()
                .collect(toMap(
                        found -> names.generateBeanName(found, registry),
                        found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)));
    }
}

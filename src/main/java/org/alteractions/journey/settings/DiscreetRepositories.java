package org.alteractions.journey.settings;

import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/**
 * Removes values such as addresses, names and letters from database exceptions. The engine's REST layer answers with an
 * exception's message, so the exception is replaced at its source; type, SQL state and location stay. {@link
 * org.alteractions.journey.failure} does the same for what the engine and the logs keep of any exception.
 */
@Component
class DiscreetRepositories implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
            repository.addRepositoryFactoryCustomizer(factory -> factory.addRepositoryProxyPostProcessor(
                    (proxy, information) -> proxy.addAdvice(0, (MethodInterceptor) DiscreetRepositories::call)));
        }
        return bean;
    }

    private static Object call(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataAccessException | DbActionExecutionException failure) {
            throw withoutWords(failure, call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName());
        }
    }

    private static RuntimeException withoutWords(RuntimeException failure, String where) {
        String state = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElse(null);
        Class<?> kind = causes(failure)
                .filter(DataAccessException.class::isInstance)
                .map(Object::getClass)
                .findFirst()
                .orElse(NonTransientDataAccessResourceException.class);
        RuntimeException discreet = ofKind(kind, kind.getSimpleName() + " in " + where + ", SQL state " + state);
        if (state != null) {
            discreet.initCause(new SQLException("", state));
        }
        discreet.setStackTrace(failure.getStackTrace());
        return discreet;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static RuntimeException ofKind(Class<?> kind, String message) {
        try {
            Constructor<?> constructor = kind.getConstructor(String.class);
            return (RuntimeException) constructor.newInstance(message);
        } catch (ReflectiveOperationException onlyWithACause) {
            return new NonTransientDataAccessResourceException(message);
        }
    }
}

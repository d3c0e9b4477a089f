package org.alteractions.journey.capacity;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs each call of a repository in a transaction if there is none yet. A query method reads the parts of an aggregate
 * while the rows of the aggregates are still open: without a transaction this takes a second connection.
 */
@Component
class RepositoryTransactions implements BeanPostProcessor {

    private final ObjectProvider<TransactionTemplate> transactions;

    // Looked up at the first call: direct dependencies of a post-processor are created before other post-processors
    // apply.
    RepositoryTransactions(ObjectProvider<TransactionTemplate> transactions) {
        this.transactions = transactions;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
            repository.addRepositoryFactoryCustomizer(factory -> factory.addRepositoryProxyPostProcessor(
                    (proxy, information) -> proxy.addAdvice(0, (MethodInterceptor) this::call)));
        }
        return bean;
    }

    private Object call(MethodInvocation call) throws Throwable {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? call.proceed()
                : transactions.getObject().execute(status -> proceed(call));
    }

    private static Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}

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
 * Each call of a repository is a transaction where there is none yet. A query method reads the parts of an aggregate while
 * the rows of the aggregates are still open: without a transaction it takes a second connection for that.
 */
@Component
class RepositoryTransactions implements BeanPostProcessor {

    private final ObjectProvider<TransactionTemplate> transactions;

    // Looked up at the first call: what a post-processor needs at once is made before the others can see it.
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

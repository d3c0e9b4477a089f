package org.alteractions.journey.capacity;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Wraps the pool of the settings or of a test in a {@link PatientDataSource}. */
@Component
final class PatientDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new PatientDataSource(pool) : bean;
    }
}

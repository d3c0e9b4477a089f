package org.alteractions.journey.capacity;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts the waiting in front of whichever pool the settings or a test make. */
@Component
final class PatientDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new PatientDataSource(pool) : bean;
    }
}

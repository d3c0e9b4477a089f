package org.alteractions.journey.id;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Registers the converters of ids with Spring Data. */
@Configuration(proxyBeanMethods = false)
class IdConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return IdConverters.all();
    }
}

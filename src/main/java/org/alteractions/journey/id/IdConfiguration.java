package org.alteractions.journey.id;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Tells Spring Data which columns hold ids. */
@Configuration(proxyBeanMethods = false)
class IdConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return IdConverters.all();
    }
}

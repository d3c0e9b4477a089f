package org.alteractions.journey.upload;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Applies the upload turns to every page that takes files. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration implements WebMvcConfigurer {

    private final UploadTurns turns;

    UploadConfiguration(UploadTurns turns) {
        this.turns = turns;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(turns);
    }
}

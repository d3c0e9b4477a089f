package org.alteractions.journey.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.DynamicPropertyRegistrar;

@Configuration(proxyBeanMethods = false)
@Profile("test")
class TestMailServer {

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    DynamicPropertyRegistrar smtpPort(GreenMail greenMail) {
        return registry -> registry.add("journey.test.smtp-port", () -> greenMail.getSmtp().getPort());
    }

    @Bean
    TestMailbox testMailbox(GreenMail greenMail) {
        return new TestMailbox(greenMail);
    }
}

package org.alteractions.journey;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the journey of a student consulting mission, from a structure's request to the review one year later. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class JourneyApplication {

    /**
     * The engine stores due dates without a zone. A different zone at the next start would move every pending timer.
     */
    static final TimeZone ZONE = TimeZone.getTimeZone(WallClock.PARIS);

    public static void main(String[] args) {
        TimeZone.setDefault(ZONE);
        SpringApplication.run(JourneyApplication.class, args);
    }
}

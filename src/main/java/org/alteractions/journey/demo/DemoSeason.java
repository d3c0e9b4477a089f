package org.alteractions.journey.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Fills an empty demo with a season in full swing: partners as reference data, everything else by the forms that staff
 * fill in. Told once, in the background, so that Tasklist is there at once and fills while one looks.
 */
@Component
@Profile("demo")
class DemoSeason {

    static final String TOLD = "The demo season is told";
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeason.class);

    private final DemoDesk desk;
    private final JdbcClient jdbc;
    private final DataSource data;
    private final Clock clock;
    private final Resource partners;
    private final Resource story;
    private final boolean wanted;

    DemoSeason(
            DemoDesk desk,
            JdbcClient jdbc,
            DataSource data,
            Clock clock,
            @Value("classpath:demo/partners.sql") Resource partners,
            @Value("classpath:demo/season.yaml") Resource story,
            @Value("${journey.demo.season}") boolean wanted) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.data = data;
        this.clock = clock;
        this.partners = partners;
        this.story = story;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void begin() {
        if (!wanted) {
            return;
        }
        Thread teller = new Thread(this::tell, "demo-season");
        teller.setDaemon(true);
        teller.start();
    }

    private void tell() {
        // Told before, or the people who try the demo have begun to write their own.
        if (jdbc.sql("select count(*) from dossier").query(Long.class).single() > 0) {
            LOG.info("{} already", TOLD);
            return;
        }
        new ResourceDatabasePopulator(partners).execute(data);
        DemoScript script = new DemoScript(desk, clock);
        try {
            steps().forEach(script::play);
            LOG.info(TOLD);
        } catch (RuntimeException | IOException broken) {
            LOG.error("The demo season stops halfway", broken);
        }
    }

    private List<Map<String, Object>> steps() throws IOException {
        try (InputStream yaml = story.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        }
    }
}

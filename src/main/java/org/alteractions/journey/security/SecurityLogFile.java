package org.alteractions.journey.security;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import org.alteractions.journey.settings.SettingRule;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * The file of the security log, apart from the application's log. A new file begins each day or when the file is full;
 * old files are compressed, and their age and total size are limited. Without a file the lines are in the application's
 * log.
 */
@Component
@EnableConfigurationProperties(SecurityLogFile.Settings.class)
class SecurityLogFile {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(SecurityLogFile.class);

    private final Settings settings;
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    SecurityLogFile(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param file      empty for none
     * @param fileSize  of one file
     * @param totalSize of all files together
     * @param days      for which files are kept
     */
    @ConfigurationProperties("journey.security-log")
    record Settings(String file, DataSize fileSize, DataSize totalSize, int days) {

        Settings {
            SettingRule.atLeast(1, "security-log.days", days);
        }
    }

    @PostConstruct
    void open() {
        if (StringUtils.hasText(settings.file())) {
            start();
            if (appender.isStarted()) {
                logger().addAppender(appender);
                logger().setAdditive(false);
            } else {
                LOG.error("The security log cannot be written to {}: its lines stand here", settings.file());
            }
        }
    }

    @PreDestroy
    void close() {
        logger().detachAppender(appender);
        logger().setAdditive(true);
        appender.stop();
    }

    private void start() {
        LoggerContext context = logger().getLoggerContext();
        SecurityLogLine layout = new SecurityLogLine();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(settings.file() + ".%d{yyyy-MM-dd}.%i.gz");
        rolling.setMaxFileSize(new FileSize(settings.fileSize().toBytes()));
        rolling.setTotalSizeCap(new FileSize(settings.totalSize().toBytes()));
        rolling.setMaxHistory(settings.days());
        rolling.setCleanHistoryOnStart(true);
        appender.setName("SECURITY");
        appender.setContext(context);
        appender.setFile(settings.file());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling);
        rolling.start();
        appender.start();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);
    }
}

package org.alteractions.journey.mail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.mail.delivery.SmtpLines;
import org.alteractions.journey.mail.outbox.DepartureCheck;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.mail.outbox.Readers;
import org.alteractions.journey.mail.outbox.RemindedSteps;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.process.Incidents;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcH2Dialect;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactory;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mail sender in a separate process that tests can kill. It has the production classes, assembled by hand, on a
 * database file with the application's settings. It starts in one second, the application in ten.
 */
final class SenderProcess {

    private SenderProcess() {}

    /** Sends what is due and ends. @param arguments database, port of the mail server, minutes by which it is later */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(arguments[0] + ";WRITE_DELAY=0", "sa", "", true);
        JdbcRepositoryFactory tables = tables(database);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[2])));
        OutboxRepository outbox = tables.getRepository(OutboxRepository.class);
        Postman postman = new Postman(
                outbox,
                new SmtpLines(server(Integer.parseInt(arguments[1]))),
                tables.getRepository(ChapterRepository.class),
                incidents(),
                check(outbox, JdbcClient.create(database), clock),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                clock);
        postman.settleLeftBehind();
        postman.deliver();
        database.destroy();
    }

    /** Nobody has left and nothing is a reminder here: every mail may leave. */
    private static DepartureCheck check(OutboxRepository outbox, JdbcClient jdbc, Clock clock) {
        MailCatalogue catalogue = new MailCatalogue();
        Readers readers = new Readers(List.of(), catalogue, new NewsOptOut(jdbc, clock));
        return new DepartureCheck(outbox, readers, catalogue, null, new RemindedSteps(null, jdbc, clock), clock);
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.ehlo", "false");
        server.getJavaMailProperties().put("mail.smtp.timeout", "10000");
        return server;
    }

    private static JdbcRepositoryFactory tables(SingleConnectionDataSource database) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(database);
        Dialect dialect = JdbcH2Dialect.INSTANCE;
        StaticApplicationContext context = new StaticApplicationContext();
        context.getBeanFactory().registerSingleton("dialect", dialect);
        AbstractJdbcConfiguration standard = new AbstractJdbcConfiguration();
        standard.setApplicationContext(context);
        JdbcCustomConversions conversions = standard.jdbcCustomConversions();
        JdbcMappingContext mapping =
                standard.jdbcMappingContext(Optional.empty(), conversions, RelationalManagedTypes.empty());
        JdbcConverter converter =
                standard.jdbcConverter(mapping, jdbc, (id, path) -> List.of(), conversions, dialect);
        DataAccessStrategy access = standard.dataAccessStrategyBean(jdbc, converter, mapping, dialect);
        return new JdbcRepositoryFactory(access, mapping, converter, dialect, event -> {}, jdbc);
    }

    /** Of an engine in which no case runs: what is reported is listed in the outbox alone. */
    private static Incidents incidents() throws ReflectiveOperationException {
        Object[] query = new Object[1];
        query[0] = proxy(ExecutionQuery.class, method -> method.equals("list") ? List.of() : query[0]);
        Constructor<Incidents> constructor = Incidents.class.getDeclaredConstructor(RuntimeService.class);
        constructor.setAccessible(true);
        return constructor.newInstance(proxy(RuntimeService.class, method -> query[0]));
    }

    private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(SenderProcess.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName())));
    }
}

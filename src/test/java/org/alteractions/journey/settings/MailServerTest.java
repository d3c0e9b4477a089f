package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.alteractions.journey.testing.StartTlsFront;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail server settings from the environment: only the right server gets the password, and only encrypted. */
class MailServerTest {

    private static final String PASSWORD = "p1geon-voyageur";
    private static final char[] STORE = "certificate".toCharArray();

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path directory;

    @BeforeEach
    void aServerThatAsksForAPassword() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.OFF);
        mails.setUser("journey", "journey", PASSWORD);
        mails.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    @Test
    void thePasswordIsAsked() {
        with(mails.getSmtp().getPort(), "wrong", "false", null, sender ->
                assertThatThrownBy(() -> send(sender)).isInstanceOf(MailAuthenticationException.class));
        assertThat(mails.getReceivedMessages()).isEmpty();

        with(mails.getSmtp().getPort(), PASSWORD, "false", null, MailServerTest::send);
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerWithoutEncryptionGetsNothing_unlessItIsAllowed() {
        with(mails.getSmtp().getPort(), PASSWORD, null, null, sender -> assertThatThrownBy(() -> send(sender))
                .isInstanceOf(MailException.class).hasMessageContaining("STARTTLS is required"));

        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithEncryptionGetsTheMail() throws Exception {
        SSLContext certificate = certificate("ip:127.0.0.1");
        try (StartTlsFront front = new StartTlsFront(certificate, mails.getSmtp().getPort())) {
            with(front.port(), "wrong", "true", certificate, sender ->
                    assertThatThrownBy(() -> send(sender)).isInstanceOf(MailAuthenticationException.class));
            with(front.port(), PASSWORD, "true", certificate,
                    sender -> assertThatCode(() -> send(sender)).doesNotThrowAnyException());
        }
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerWithTheCertificateOfAnother_orOfNobodyKnown_getsNothing() throws Exception {
        SSLContext others = certificate("dns:smtp.example.org");
        try (StartTlsFront front = new StartTlsFront(others, mails.getSmtp().getPort())) {
            with(front.port(), PASSWORD, "true", others,
                    sender -> assertThatThrownBy(() -> send(sender)).isInstanceOf(MailException.class));
            with(front.port(), PASSWORD, "true", null,
                    sender -> assertThatThrownBy(() -> send(sender)).isInstanceOf(MailException.class));
        }
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    /** @param tlsRequired null where nothing is said */
    private static void with(
            int port, String password, String tlsRequired, SSLContext trusted,
            Consumer<JavaMailSenderImpl> look) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("JOURNEY_MAIL_HOST=127.0.0.1", "JOURNEY_MAIL_PORT=" + port,
                        "JOURNEY_MAIL_USER=journey", "JOURNEY_MAIL_PASSWORD=" + password)
                .withPropertyValues(tlsRequired == null
                        ? new String[0]
                        : new String[] {"JOURNEY_MAIL_TLS_REQUIRED=" + tlsRequired})
                .run(context -> {
                    JavaMailSenderImpl sender = context.getBean(JavaMailSenderImpl.class);
                    if (trusted != null) {
                        sender.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", trusted.getSocketFactory());
                    }
                    look.accept(sender);
                });
    }

    private static void send(JavaMailSenderImpl sender) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("nantes@alteractions.example");
        mail.setTo("anne@jardins.example");
        mail.setText("Bonjour");
        sender.send(mail);
    }

    /** A certificate for a name, and the trust in it. */
    private SSLContext certificate(String name) throws Exception {
        Path file = directory.resolve("certificate.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                        "-alias", "mail", "-keyalg", "EC", "-dname", "CN=mail", "-ext", "SAN=" + name,
                        "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", new String(STORE))
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, STORE);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, STORE);
        // Whoever holds the key is trusted; the store of keys alone would be no anchor.
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("mail", store.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}

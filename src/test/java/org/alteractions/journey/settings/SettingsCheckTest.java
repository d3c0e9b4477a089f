package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("camunda.bpm.admin-user.id", "admin")
            .withProperty("camunda.bpm.admin-user.password", "Marée-haute-7h12")
            .withProperty("spring.datasource.url", "jdbc:postgresql://database:5432/journey")
            .withProperty("spring.datasource.username", "journey")
            .withProperty("spring.datasource.password", "s3l-de-Guérande")
            .withProperty("spring.mail.host", "smtp.example.org")
            .withProperty("journey.base-url", "https://parcours.example.org")
            .withProperty("journey.links.keys", "2027:Zk5Ws0V1c2tqT0lGd0pQWm5aQ2xHaU9kQ1E,2026:an-older-secret-of-32-characters!");

    @Test
    void nothingIsMissingWhereEverythingIsSet() {
        assertThat(SettingsCheck.problems(settings)).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(SettingsCheck.problems(new MockEnvironment()))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly(
                        "JOURNEY_ADMIN_PASSWORD", "JOURNEY_DATABASE_URL", "JOURNEY_DATABASE_USER",
                        "JOURNEY_DATABASE_PASSWORD", "JOURNEY_MAIL_HOST", "JOURNEY_BASE_URL", "JOURNEY_LINK_KEYS");
    }

    @ParameterizedTest
    @CsvSource({
        "camunda.bpm.admin-user.password, admin, too short",
        "camunda.bpm.admin-user.password, Court-1, too short",
        "camunda.bpm.admin-user.password, Admin-2026-Nantes, easy to guess",
        "camunda.bpm.admin-user.password, Motdepasse-2026!, easy to guess",
        "camunda.bpm.admin-user.password, toutenminuscules, needs a small and a capital letter",
        "spring.datasource.url, jdbc:h2:mem:journey, forgets everything",
        "spring.datasource.password, ' ', JOURNEY_DATABASE_PASSWORD is missing",
        "journey.base-url, http://parcours.example.org, has to begin with https",
        "journey.base-url, http://localhost.example.org, has to begin with https",
        "journey.links.keys, 2027:short, at least 32 characters",
        "journey.links.keys, a-secret-without-a-name-of-32-characters, list of name:secret"
    })
    void aWeakSettingIsNotTaken(String key, String value, String sentence) {
        settings.setProperty(key, value);

        assertThat(SettingsCheck.problems(settings)).singleElement().asString().contains(sentence);
    }

    @Test
    void demoAndTestsStartWithoutThem() {
        for (String profile : new String[] {"demo", "test"}) {
            MockEnvironment bare = new MockEnvironment();
            bare.setActiveProfiles(profile);
            new SettingsCheck().postProcessEnvironment(bare, null);
        }
        assertThatThrownBy(() -> new SettingsCheck().postProcessEnvironment(new MockEnvironment(), null))
                .isInstanceOf(NotConfigured.class);
    }

    @Test
    void theDemoSaysWhatTheProductionJarLacks() {
        assertThat(SettingsCheck.problemsOfTheDemo(SettingsCheck.class.getClassLoader())).isEmpty();
        assertThat(SettingsCheck.problemsOfTheDemo(new ClassLoader(null) {}))
                .singleElement().asString().contains("the demo's mailbox (GreenMail) is not in it");
    }

    @Test
    void cookiesAreSecureWherePeopleComeByHttps() {
        new PublicAddress().postProcessEnvironment(settings, null);
        assertThat(settings.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie")).isEqualTo("true");

        MockEnvironment local = new MockEnvironment().withProperty("journey.base-url", "http://localhost:8080");
        new PublicAddress().postProcessEnvironment(local, null);
        assertThat(local.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie")).isNull();
    }
}

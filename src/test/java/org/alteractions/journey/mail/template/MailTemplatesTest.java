package org.alteractions.journey.mail.template;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.StrictExpressions;
import org.alteractions.journey.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail in both languages with sample data. A missing value fails here instead of in production. */
@Story
class MailTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/mails");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern FACT = Pattern.compile("(?<![\\w.#'])[a-z]\\w*(?:\\.\\w+)+(?!\\()");
    private static final Pattern FILE = Pattern.compile("(.+)\\.(fr|en)\\.html");

    @Autowired
    MailSamples samples;

    @Autowired
    MailCatalogue catalogue;

    @Autowired
    List<MailValues> facts;

    @TestFactory
    Stream<DynamicTest> everyValueIsThere() {
        return names().stream().flatMap(name -> MailTemplates.languages().stream()
                .map(language -> DynamicTest.dynamicTest(name + "." + language, () -> {
                    Set<String> expressions = expressions(name, language);
                    StrictExpressions seen = new StrictExpressions();
                    MailTemplates reading = seen.templates();
                    for (MailSamples.Sample sample : samples.of(name, language)) {
                        MailTemplates.Rendered mail = reading.render(name, language, sample.context());
                        assertThat(seen.takeNothing())
                                .as("expressions of mails/%s.%s.html that say nothing (%s)", name, language, sample.name())
                                .isEmpty();
                        assertThat(mail.subject()).isNotBlank().doesNotContain("${", "null");
                        assertThat(mail.text()).as("plain text").isNotBlank().doesNotContain("${", "null");
                        assertThat(mail.html()).doesNotContain("${", " th:");
                    }
                    assertThat(seen.read())
                            .as("expressions of mails/%s.%s.html that no case of samples.yaml shows", name, language)
                            .containsAll(expressions);
                })));
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSame() {
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            assertThat(FOLDER.resolve(name + ".fr.html")).exists();
            assertThat(FOLDER.resolve(name + ".en.html")).exists();
            assertThat(values(name, "en")).as("values that the English mail uses").isEqualTo(values(name, "fr"));
            assertThat(paragraphs(name, "en")).as("parts of the English mail").isEqualTo(paragraphs(name, "fr"));
        }));
    }

    @Test
    void everyMailStandsInTheCatalogueOnce() {
        assertThat(catalogue.phases().stream().flatMap(phase -> phase.mails().stream()))
                .containsExactlyInAnyOrderElementsOf(names());
        assertThat(names()).containsAll(samples.varied());
    }

    @Test
    void everySampleHasAValue_inBothLanguagesWhereTheyDiffer() {
        assertThat(missing("values", samples.values())).isEmpty();
        assertThat(samples.values().keySet()).containsAll(facts.stream().map(MailValues::name).toList());
    }

    @Test
    void aValueThatIsMissing_isFound() {
        Map<String, Object> context = samples.of("request-received", "fr").get(0).context();
        context.put("reference", null);
        StrictExpressions strict = new StrictExpressions();
        strict.templates().render("request-received", "fr", context);
        assertThat(strict.takeNothing()).isNotEmpty().containsOnly("${reference}");

        context.remove("dossier");
        assertThatThrownBy(() -> strict.templates().render("request-received", "fr", context))
                .hasMessageContaining("dossier.title");
    }

    @Test
    void firstOfAMonth_isWrittenAsTheFrenchDo() {
        assertThat(usual("application-registered").text()).contains("jeudi 1er octobre 2026");
        assertThat(new MailTemplates().render("application-registered", "en",
                samples.of("application-registered", "en").get(0).context()).text()).contains("Thursday 1 October 2026");
    }

    @Test
    void frenchSignsNeverStandAloneOnALine() {
        MailTemplates.Rendered mail = usual("request-information-asked");
        assertThat(mail.html().replaceAll("<[^>]*>", "").replace("&#39;", "'"))
                .contains("«\u00a0Trouver de nouveaux débouchés locaux\u00a0»", "aujourd'hui\u00a0?");
        assertThat(mail.text()).contains("« Trouver de nouveaux débouchés locaux »");
    }

    @Test
    void plainTextKeepsLinesThatSomebodyWrote_andWhatBelongsTogether() {
        assertThat(usual("mission-introduction").text())
                .contains("\n> Étudier trois débouchés locaux pour les paniers de légumes.\n> Comparer leurs coûts")
                .contains("\nÉquipe –\nLina Moreau (Polytech Nantes), lina.moreau@etudiants.example\nHugo Bernard")
                .contains("\nCoach – Paul Lambert");
    }

    private MailTemplates.Rendered usual(String name) {
        return new MailTemplates().render(name, "fr", samples.of(name, "fr").get(0).context());
    }

    /** Without the layout, which is no mail. */
    private static Set<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(java.util.regex.Matcher::matches)
                    .map(file -> file.group(1))
                    .filter(name -> !"layout".equals(name))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> expressions(String name, String language) {
        Set<String> found = new LinkedHashSet<>();
        Jsoup.parse(read(name, language)).getAllElements().forEach(element -> element.attributes().forEach(attribute ->
                EXPRESSION.matcher(attribute.getKey().startsWith("th:") ? attribute.getValue() : "").results()
                        .forEach(match -> found.add(match.group(1)))));
        return found;
    }

    private static Set<String> values(String name, String language) {
        return expressions(name, language).stream()
                .flatMap(expression -> FACT.matcher(expression).results().map(match -> match.group()))
                .collect(toSet());
    }

    private static long paragraphs(String name, String language) {
        return Jsoup.parse(read(name, language)).select("main p, main li, main blockquote, main tr").size();
    }

    private static Stream<String> missing(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            Stream<String> half = map.containsKey("fr") == map.containsKey("en")
                    ? Stream.empty() : Stream.of(path + " in one language only");
            return Stream.concat(half, map.entrySet().stream()
                    .flatMap(entry -> missing(path + "." + entry.getKey(), entry.getValue())));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Stream.of(path) : list.stream().flatMap(item -> missing(path, item));
        }
        return value == null || value.toString().isBlank() ? Stream.of(path) : Stream.empty();
    }

    private static String read(String name, String language) {
        try {
            return Files.readString(FOLDER.resolve(name + "." + language + ".html"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

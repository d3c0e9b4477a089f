package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools of the build, and which of its results reach production. */
class BuildTest {

    private Document pom;

    @BeforeEach
    void readIt() throws Exception {
        pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }

    @Test
    void everyPluginHasAFixedVersion() {
        Set<String> pinned = pom.select("pluginManagement plugin").stream()
                .peek(plugin -> assertThat(pom.select("properties > " + escaped(version(plugin))).text())
                        .as(name(plugin)).matches("\\d+(\\.\\d+)+"))
                .map(BuildTest::name)
                .collect(Collectors.toSet());

        assertThat(pinned).contains(
                "maven-clean-plugin", "maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin",
                "maven-jar-plugin", "maven-install-plugin", "maven-deploy-plugin", "maven-site-plugin",
                "maven-enforcer-plugin", "cyclonedx-maven-plugin", "spring-boot-maven-plugin");
        assertThat(pom.select("plugins > plugin").stream().map(BuildTest::name)).isSubsetOf(pinned);
    }

    @Test
    void theBuildRefusesAnUnpinnedPluginAndABannedLibrary() {
        Element rules = pom.selectFirst("plugin:has(> artifactId:containsOwn(maven-enforcer-plugin)) rules");

        assertThat(rules.children().stream().map(Element::tagName)).contains(
                "requireMavenVersion", "requireJavaVersion", "requirePluginVersions", "bannedDependencies");
        assertThat(rules.select("exclude").eachText()).contains(
                "org.camunda.spin:camunda-spin-dataformat-all", "org.apache.logging.log4j:log4j-core",
                "org.apache.groovy:*", "junit:*:*:*:compile", "com.icegreen:*:*:*:compile");
    }

    @Test
    void whatOnlyTheDemoNeedsIsNotInTheProductionJar() {
        List<Element> repackage = pom.select("execution:has(> id:containsOwn(repackage)) excludes artifactId");

        assertThat(repackage.stream().map(Element::text)).containsExactly("greenmail", "junit");
        assertThat(pom.select("dependency:has(> artifactId:containsOwn(greenmail)) > scope").text())
                .isEqualTo("provided");
        assertThat(pom.select("plugin:has(> artifactId:containsOwn(cyclonedx)) includeProvidedScope").text())
                .isEqualTo("false");
    }

    /** Before them it would see a part of what they did, and skip. */
    @Test
    void whatLooksAtAllStoriesRunsAfterThem() throws Exception {
        Set<String> lookers;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            lookers = files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> read(file).contains("\n    StoriesTold told;"))
                    .map(file -> "**/" + file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(lookers).isNotEmpty();
        assertThat(pom.select("build > plugins > plugin > configuration > excludes > exclude").eachText())
                .containsExactlyInAnyOrderElementsOf(lookers);
        assertThat(pom.select("execution:has(> id:containsOwn(afterwards)) include").eachText())
                .containsExactlyInAnyOrderElementsOf(lookers);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void dockerBuildsTheProductionJar() throws Exception {
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(" package").doesNotContain("-Pdemo");
    }

    private static String name(Element plugin) {
        return plugin.selectFirst("> artifactId").text();
    }

    private static String version(Element plugin) {
        return plugin.selectFirst("> version").text().replaceAll("[${}]", "");
    }

    private static String escaped(String property) {
        return property.replace(".", "\\.");
    }
}

package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.testing.Story;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every page that a mail links to exists in both languages, and no mail promises a missing page. */
@Story
class MailLinksTest {

    private static final Path MAILS = Path.of("src/main/resources/mails");
    private static final String USUAL = "<p class=\"action\" th:if=\"${link}\"><a th:href=\"${link}\">";
    /** It may be left out for some readers. */
    private static final Pattern SHOWN_IF_THERE = Pattern.compile(
            "<p class=\"action\" th:if=\"\\$\\{link( != null and [^\"]+)?}\"><a th:href=\"\\$\\{link}\">");

    @Autowired
    List<ParticipantForm> pages;

    @Autowired
    MessageSource messages;

    @TestFactory
    Stream<DynamicTest> linkLeadsToAPageOfAFeature() {
        Set<String> known = pages.stream().map(ParticipantForm::purpose).collect(toSet());
        return Models.each(model -> ModelReferencesTest.mailSteps(model, "link")
                .filter(input -> !known.contains(input.getTextContent()))
                .map(input -> Expression.ownerNode(input) + " links to '" + input.getTextContent() + "'; pages are "
                        + known));
    }

    @TestFactory
    Stream<DynamicTest> mailShowsItsLink_whereItsStepHasOne_andNowhereElse() {
        return Models.each(model -> ModelReferencesTest.mailSteps(model, "template").flatMap(template ->
                Expression.literals(template.getTextContent())
                        .flatMap(name -> Stream.of("fr", "en").map(language -> MAILS.resolve(name + "." + language + ".html")))
                        .filter(file -> Files.exists(file)
                                && linkOf(template).isPresent() != SHOWN_IF_THERE.matcher(Models.read(file)).find())
                        .map(file -> Expression.ownerNode(template) + (linkOf(template).isPresent()
                                ? " has a link, and " + file + " does not show it as " + USUAL
                                : " has no link, and " + file + " shows one"))));
    }

    @Test
    void pageIsNamedInBothLanguages_whereSomebodyChoosesAmongPages() {
        assertThat(pages).allSatisfy(page -> assertThat(Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(language -> messages.getMessage("action." + page.purpose(), null, null, language)))
                .as("action.%s in messages.properties and messages_en.properties", page.purpose())
                .doesNotContainNull().doesNotHaveDuplicates());
    }

    @Test
    void everyPageIsLedToBySomeMail() {
        Set<String> linked = Models.all().stream()
                .flatMap(model -> ModelReferencesTest.mailSteps(model, "link"))
                .map(CamundaInputParameter::getTextContent)
                .collect(toSet());
        assertThat(pages.stream()
                        .filter(page -> !isFoundOnTheFollowPage(page))
                        .map(ParticipantForm::purpose)
                        .filter(purpose -> !linked.contains(purpose)))
                .as("pages that no mail leads to")
                .isEmpty();
    }

    private static boolean isFoundOnTheFollowPage(ParticipantForm page) {
        return page.purpose().equals("withdraw-application");
    }

    private static Optional<String> linkOf(CamundaInputParameter template) {
        return template.getParentElement().getChildElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> "link".equals(input.getCamundaName()))
                .map(CamundaInputParameter::getTextContent)
                .findFirst();
    }
}

package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** Code and tests use constants for step ids, so a renamed node or form is a compile error. */
class IdConstantsTest {

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'");
    private static final Pattern STEP = Pattern.compile("\\b[a-z][A-Za-z]*_[A-Za-z0-9]+\\b");

    @Test
    void constantsAreThoseOfTheModels() throws IOException {
        new WrittenSources(IdConstants.FOLDER, IdConstants.files()).compare();
    }

    @Test
    void testsNameStepsByTheirConstants() {
        Map<String, List<String>> constants = IdConstants.byStep();
        assertThat(Sources.tests().stream()
                .filter(file -> !file.startsWith(IdConstants.FOLDER))
                .flatMap(file -> literals(file, constants)))
                .as("literal step ids in tests")
                .isEmpty();
    }

    @Test
    void applicationNamesStepsByModelStep() {
        Set<String> steps = Models.all().stream()
                .flatMap(model -> model.nodes().stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(Sources.files().stream()
                .filter(file -> !file.endsWith("ModelStep.java"))
                .flatMap(file -> literals(file).filter(steps::contains).map(step -> file + ": " + step)))
                .as("literal step ids outside process.ModelStep")
                .isEmpty();
    }

    private static Stream<String> literals(Path file) {
        return COMMENT_OR_LITERAL.matcher(Models.read(file)).results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\""))
                .flatMap(literal -> STEP.matcher(literal).results().map(MatchResult::group));
    }

    private static Stream<String> literals(Path file, Map<String, List<String>> constants) {
        String text = Models.read(file);
        return COMMENT_OR_LITERAL.matcher(text).results()
                .filter(token -> token.group().startsWith("\""))
                .flatMap(literal -> STEP.matcher(literal.group()).results()
                        .filter(step -> constants.containsKey(step.group()))
                        .map(step -> "%s:%d: %s is %s".formatted(file, line(text, literal, step), step.group(),
                                String.join(" or ", constants.get(step.group())))));
    }

    private static long line(String text, MatchResult literal, MatchResult step) {
        return 1 + text.substring(0, literal.start() + step.start()).chars().filter(letter -> letter == '\n').count();
    }
}

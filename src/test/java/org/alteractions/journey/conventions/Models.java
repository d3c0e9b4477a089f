package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.DynamicTest;

/** The files of process designers. The conventions hold for all of them. */
final class Models {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Named by a model before they are there; empty once the journey is complete. */
    static final Set<String> COMING = Set.of();

    private static final List<Model> ALL = DesignFiles.models().stream()
            .map(file -> new Model(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile())))
            .toList();

    private Models() {}

    static List<Model> all() {
        return ALL;
    }

    static boolean knows(String process) {
        return ALL.stream().anyMatch(model -> model.id().equals(process));
    }

    /** Whether the model calls a process that is still to be drawn. */
    static boolean isOpen(Model model) {
        return model.all(CallActivity.class).stream().anyMatch(call -> !knows(call.getCalledElement()));
    }

    /** One test per model: the rule gives a sentence for each place where the model breaks it. */
    static Stream<DynamicTest> each(Function<Model, Stream<String>> rule) {
        return ALL.stream().map(model -> DynamicTest.dynamicTest(
                model.file(), DesignFiles.process(model.file()).toUri(), () -> none(model.file(), rule.apply(model))));
    }

    static void none(String file, Stream<String> problems) {
        List<String> found = problems.map(problem -> file + ": " + problem).toList();
        if (!found.isEmpty()) {
            fail(String.join("\n", found));
        }
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.testing.StoriesTold;
import org.alteractions.journey.testing.Story;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Runs after all stories. According to the engine's history, they have passed every node of every model. */
@Story
@Order(Integer.MAX_VALUE)
class ModelCoverageTest {

    /** Warns, so that it is read whatever level the applications started in this run have left. */
    private static final Logger LOG = LoggerFactory.getLogger(ModelCoverageTest.class);

    @Autowired
    StoriesTold told;

    @Test
    void everyNodeOfEveryModelIsWalkedByAStory() {
        List<String> untold = stories().stream().filter(story -> !told.includes(story)).sorted().toList();
        if (!untold.isEmpty()) {
            LOG.warn("Flow-node coverage is not measured: this run does not tell {}", untold);
        }
        assumeThat(untold).as("stories that this run does not tell").isEmpty();

        Set<String> walked = told.walked();
        List<String> nodes = Models.all().stream()
                .flatMap(model -> model.nodes().stream().map(node -> path(model, node)))
                .toList();
        List<String> unwalked = nodes.stream().filter(node -> !walked.contains(node)).toList();
        LOG.warn("Flow-node coverage: {} % ({} of {} nodes in {} models)",
                100 * (nodes.size() - unwalked.size()) / nodes.size(),
                nodes.size() - unwalked.size(), nodes.size(), Models.all().size());

        assertThat(unwalked.stream().filter(node -> !isOpen(node)))
                .as("nodes that no story walks")
                .isEmpty();
    }

    // A model that calls one which is still to be drawn cannot be walked to its end, nor what needs that end.
    private static boolean isOpen(String node) {
        String model = node.substring(0, node.indexOf('/'));
        return Models.all().stream().anyMatch(one -> one.id().equals(model) && Models.isOpen(one));
    }

    private static String path(Model model, FlowNode node) {
        return model.id() + "/" + node.getId();
    }

    /** Stories outside the suite, such as benchmarks, carry a tag. */
    private static Set<String> stories() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Story.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Tag.class));
        return scanner.findCandidateComponents(JourneyApplication.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .collect(toSet());
    }
}

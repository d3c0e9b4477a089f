package org.alteractions.journey.process.expression;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.springframework.stereotype.Component;

/**
 * Looks through what is deployed before the engine reads it: models, decisions and forms alone, and nothing in them that
 * would run code of its author's. What the engine has read before, it reads again without this check.
 */
@Component
public class DeploymentCheck implements Deployer {

    private static final Set<String> XML = Set.of("bpmn", "dmn");
    private static final String FORM = "form";

    private final ModelRules rules;

    DeploymentCheck(ModelRules rules) {
        this.rules = rules;
    }

    /** @throws ParseException with each problem and its place, which REST answers as 400 and the Modeler shows */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(this::check);
        }
    }

    private void check(ResourceEntity resource) {
        String kind = resource.getName().substring(resource.getName().lastIndexOf('.') + 1);
        if (XML.contains(kind)) {
            List<Problem> problems = problemsOf(resource);
            if (!problems.isEmpty()) {
                throw refused(resource, problems);
            }
        } else if (!FORM.equals(kind)) {
            throw refused(resource, List.of(new ProblemImpl(
                    "Seuls des fichiers .bpmn, .dmn et .form se déploient ici.", null)));
        }
    }

    private List<Problem> problemsOf(ResourceEntity resource) {
        List<Problem> problems = new ArrayList<>();
        try {
            collect(read(resource), problems);
        } catch (ProcessEngineException unreadable) {
            problems.add(new ProblemImpl("Ce fichier n'est pas du XML lisible.", null));
        }
        return problems;
    }

    // As the engine reads models: no entities, nothing from outside the file.
    private static Element read(ResourceEntity resource) {
        Parser parser = new Parser() {
            @Override
            public Parse createParse() {
                return new Parse(this) {};
            }
        };
        return parser.createParse()
                .name(resource.getName())
                .sourceInputStream(new ByteArrayInputStream(resource.getBytes()))
                .execute()
                .getRootElement();
    }

    private void collect(Element element, List<Problem> problems) {
        rules.problemsOf(element).forEach(problem -> problems.add(new ProblemImpl(problem, element)));
        element.elements().forEach(child -> collect(child, problems));
    }

    private static ParseException refused(ResourceEntity resource, List<Problem> problems) {
        return new ParseException(
                "« " + resource.getName() + " » n'est pas accepté : " + problems.get(0).getMessage(),
                resource.getName(), problems, List.of());
    }
}

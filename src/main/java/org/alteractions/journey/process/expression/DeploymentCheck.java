package org.alteractions.journey.process.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.BadUserRequestException;
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
 * Checks deployments before the engine parses them: only models, decisions and forms, without code. Resources deployed
 * before are parsed again without this check.
 */
@Component
public class DeploymentCheck implements Deployer {

    private static final Set<String> XML = Set.of("bpmn", "dmn");
    private static final String FORM = "form";

    private static final int LONGEST_NAME = 255;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Deeper than any real model. The engine parses models recursively. */
    private static final int DEEPEST = 100;

    private final ModelRules rules;
    private final ObjectMapper json;
    private final SecurityLog log;

    DeploymentCheck(ModelRules rules, ObjectMapper json, SecurityLog log) {
        this.rules = rules;
        this.json = json;
        this.log = log;
    }

    /** @throws ParseException with each problem and its location; REST answers 400 and the Modeler shows it */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            checkName(deployment);
            deployment.getResources().values().forEach(this::check);
            log.record(SecurityEvent.DEPLOYMENT, "deployment", deployment.getId(),
                    "files", Integer.toString(deployment.getResources().size()));
        }
    }

    private static void checkName(DeploymentEntity deployment) {
        String name = deployment.getName();
        if (name != null && (name.length() > LONGEST_NAME || CONTROL.matcher(name).find())) {
            throw new BadUserRequestException("Le nom d'un déploiement tient sur une ligne, en " + LONGEST_NAME
                    + " caractères au plus.");
        }
        if (deployment.getTenantId() != null) {
            throw new BadUserRequestException(
                    "Un modèle appartient à toutes les antennes : laissez le locataire vide.");
        }
    }

    private void check(ResourceEntity resource) {
        String kind = resource.getName().substring(resource.getName().lastIndexOf('.') + 1);
        if (XML.contains(kind)) {
            List<Problem> problems = problemsOf(resource);
            if (!problems.isEmpty()) {
                throw refused(resource, problems);
            }
        } else if (FORM.equals(kind)) {
            if (!isForm(resource)) {
                throw refused(resource, List.of(new ProblemImpl("Ce fichier n'est pas un formulaire lisible.", null)));
            }
        } else {
            throw refused(resource, List.of(new ProblemImpl(
                    "Seuls des fichiers .bpmn, .dmn et .form se déploient ici.", null)));
        }
    }

    private List<Problem> problemsOf(ResourceEntity resource) {
        List<Problem> problems = new ArrayList<>();
        try {
            Element root = read(resource);
            if (!root.getTagName().endsWith("definitions")) {
                problems.add(new ProblemImpl("Ce fichier n'est ni un modèle ni une décision.", root));
            }
            collect(root, problems, 0);
        } catch (ProcessEngineException unreadable) {
            problems.add(new ProblemImpl("Ce fichier n'est pas du XML lisible.", null));
        }
        return problems;
    }

    // Uses the engine's parser: no entities and no external resources.
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

    private boolean isForm(ResourceEntity resource) {
        try {
            JsonNode form = json.readTree(resource.getBytes());
            return form.path("id").isTextual() && form.path("components").isArray();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void collect(Element element, List<Problem> problems, int depth) {
        if (depth > DEEPEST) {
            problems.add(new ProblemImpl("Ce fichier est trop profondément imbriqué.", element));
            return;
        }
        rules.problemsOf(element).forEach(problem -> problems.add(new ProblemImpl(problem, element)));
        element.elements().forEach(child -> collect(child, problems, depth + 1));
    }

    private static ParseException refused(ResourceEntity resource, List<Problem> problems) {
        return new ParseException(
                "« " + resource.getName() + " » n'est pas accepté : " + problems.get(0).getMessage(),
                resource.getName(), problems, List.of());
    }
}

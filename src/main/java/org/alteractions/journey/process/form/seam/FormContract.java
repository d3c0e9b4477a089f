package org.alteractions.journey.process.form.seam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The keys of one form that its process routes on, as the model declares them. */
record FormContract(Map<String, ContractType> types) {

    /** @param element user task or start event */
    static FormContract of(Element element) {
        Map<String, ContractType> types = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element data = extensions == null
                ? null
                : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formData");
        if (data != null) {
            data.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formField")
                    .forEach(field -> types.put(field.attribute("id"), ContractType.of(field.attribute("type"))));
        }
        return new FormContract(types);
    }

    Set<String> keys() {
        return types.keySet();
    }

    /** A key left out is null, so that no route is ever taken on the answer of an earlier round. */
    VariableMap routed(Map<String, Object> answers) {
        VariableMap routed = Variables.createVariables();
        types.forEach((key, type) -> routed.putValue(key, type.convert(answers.get(key))));
        return routed;
    }
}

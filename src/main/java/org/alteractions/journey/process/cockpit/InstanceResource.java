package org.alteractions.journey.process.cockpit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What happened to the case of a process instance. The engine's own rights decide whether the caller sees it. */
@Produces(MediaType.APPLICATION_JSON)
public class InstanceResource extends CockpitResource {

    private final String id;

    InstanceResource(String engineName, String id) {
        super(engineName);
        this.id = id;
    }

    @GET
    @Path("journal")
    public Response journal(@QueryParam("lang") String lang) {
        Language language = Language.of(lang);
        if (chapters().isEmpty()) {
            return refused(language);
        }
        ProcessInstance instance = getProcessEngine().getRuntimeService()
                .createProcessInstanceQuery().processInstanceId(id).singleResult();
        return instance == null
                ? notFound()
                : json(bean(InstanceJournal.BEAN_NAME, InstanceJournal.class)
                        .of(id, CaseReference.of(instance.getBusinessKey()), language));
    }
}

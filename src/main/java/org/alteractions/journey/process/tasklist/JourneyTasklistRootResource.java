package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** The entry to our resources; names the engine in the path, as Tasklist's security filter expects. */
@Path("plugin/" + JourneyTasklistPlugin.ID)
public class JourneyTasklistRootResource extends AbstractTasklistPluginRootResource {

    public JourneyTasklistRootResource() {
        super(JourneyTasklistPlugin.ID);
    }

    @Path("{engineName}")
    public TaskPanelResource taskPanel(@PathParam("engineName") String engineName) {
        return subResource(new TaskPanelResource(engineName), engineName);
    }

    @Path("{engineName}/draft")
    public DraftResource drafts(@PathParam("engineName") String engineName) {
        return subResource(new DraftResource(engineName), engineName);
    }
}

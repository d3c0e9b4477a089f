package org.alteractions.journey.process.cockpit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Root of the application's resources. The path contains the engine's name, as Cockpit's security filter expects. */
@Path("plugin/" + JourneyCockpitPlugin.ID)
public class JourneyCockpitRootResource extends AbstractCockpitPluginRootResource {

    public JourneyCockpitRootResource() {
        super(JourneyCockpitPlugin.ID);
    }

    @Path("{engineName}/stuck")
    public StuckResource stuck(@PathParam("engineName") String engineName) {
        return subResource(new StuckResource(engineName), engineName);
    }

    @Path("{engineName}/instance/{id}/steps")
    public StepResource steps(@PathParam("engineName") String engineName, @PathParam("id") String id) {
        return subResource(new StepResource(engineName, id), engineName);
    }

    @Path("{engineName}/instance/{id}")
    public InstanceResource instance(@PathParam("engineName") String engineName, @PathParam("id") String id) {
        return subResource(new InstanceResource(engineName, id), engineName);
    }
}

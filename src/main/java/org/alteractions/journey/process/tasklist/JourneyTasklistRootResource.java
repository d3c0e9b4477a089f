package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Root of the application's resources. The path contains the engine's name, as Tasklist's security filter expects. */
@Path("plugin/" + JourneyTasklistPlugin.ID)
public class JourneyTasklistRootResource extends AbstractTasklistPluginRootResource {

    public JourneyTasklistRootResource() {
        super(JourneyTasklistPlugin.ID);
    }

    @Path("{engineName}/known/{process}")
    public KnownValuesResource knownValues(
            @PathParam("engineName") String engineName, @PathParam("process") String process) {
        return subResource(new KnownValuesResource(engineName, process), engineName);
    }

    @Path("{engineName}")
    public TaskPanelResource taskPanel(@PathParam("engineName") String engineName) {
        return subResource(new TaskPanelResource(engineName), engineName);
    }

    @Path("{engineName}/{kind: task|sent|case}/{id}")
    public FileResource file(
            @PathParam("engineName") String engineName, @PathParam("kind") String kind, @PathParam("id") String id) {
        return subResource(new FileResource(engineName, FileKey.read(kind, id)), engineName);
    }

    @Path("{engineName}/cases")
    public CasesResource cases(@PathParam("engineName") String engineName) {
        return subResource(new CasesResource(engineName), engineName);
    }

    @Path("{engineName}/people")
    public KnownPeopleResource people(@PathParam("engineName") String engineName) {
        return subResource(new KnownPeopleResource(engineName), engineName);
    }

    @Path("{engineName}/lists")
    public ListsResource lists(@PathParam("engineName") String engineName) {
        return subResource(new ListsResource(engineName), engineName);
    }

    @Path("{engineName}/act")
    public ActResource acts(@PathParam("engineName") String engineName) {
        return subResource(new ActResource(engineName), engineName);
    }

    @Path("{engineName}/draft")
    public DraftResource drafts(@PathParam("engineName") String engineName) {
        return subResource(new DraftResource(engineName), engineName);
    }
}

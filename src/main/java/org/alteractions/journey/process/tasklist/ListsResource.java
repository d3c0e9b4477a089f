package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;

/** Counts the tasks of each filter that the caller may read. Tasklist itself counts only the filter that is open. */
public class ListsResource extends PanelResource {

    /** Maximum number of filters: each is one query. */
    private static final int MOST = 100;

    ListsResource(String engineName) {
        super(engineName);
    }

    /**
     * A filter.
     *
     * @param ordered whether the filter has an order of its own, which comes before the one chosen in Tasklist
     */
    record Counted(String name, long tasks, boolean ordered) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response lists() {
        return access().account()
                .map(account -> GuardedResponses.json(counted()))
                .orElseGet(GuardedResponses::notFound);
    }

    private List<Counted> counted() {
        var engine = getProcessEngine();
        return engine.getFilterService().createTaskFilterQuery().listPage(0, MOST).stream()
                .map(filter -> new Counted(filter.getName(), engine.getFilterService().count(filter.getId(),
                        engine.getTaskService().createTaskQuery().active()), isOrdered(filter)))
                .toList();
    }

    private static boolean isOrdered(Filter filter) {
        Query<?, Task> query = filter.getQuery();
        return !((AbstractQuery<?, ?>) query).getOrderingProperties().isEmpty();
    }
}

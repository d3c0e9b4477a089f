package org.alteractions.journey.process.cockpit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The stuck cases of the caller's chapters, for Cockpit's dashboard and diagrams. */
@Produces(MediaType.APPLICATION_JSON)
public class StuckResource extends CockpitResource {

    StuckResource(String engineName) {
        super(engineName);
    }

    /** @param lang "en", or French for anything else; the other parameters filter and may be missing */
    @GET
    public Response stuck(
            @QueryParam("lang") String lang,
            @QueryParam("chapter") String within,
            @QueryParam("phase") String phase,
            @QueryParam("reason") String reason,
            @QueryParam("q") String words) {
        Language language = Language.of(lang);
        return chapters()
                .map(visible -> json(board().view(visible, new StuckFilter(within, phase, reason, words), language)))
                .orElseGet(() -> refused(language));
    }

    /** How many cases are stuck at each node of a model's version, or of one instance. */
    @GET
    @Path("nodes")
    public Response nodes(
            @QueryParam("lang") String lang,
            @QueryParam("definition") String definition,
            @QueryParam("instance") String instance) {
        Language language = Language.of(lang);
        return chapters()
                .map(visible -> json(board().nodes(visible, definition, instance, language)))
                .orElseGet(() -> refused(language));
    }

    private StuckBoard board() {
        return bean(StuckBoard.BEAN_NAME, StuckBoard.class);
    }
}

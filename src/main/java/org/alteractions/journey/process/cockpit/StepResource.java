package org.alteractions.journey.process.cockpit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.repair.MovePreview;
import org.alteractions.journey.process.repair.StepMove;
import org.alteractions.journey.process.repair.StepMove.Direction;
import org.alteractions.journey.process.repair.StepRepairService;

/** Changes the waiting steps of an instance. The service checks the caller's group and chapters. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepResource extends CockpitResource {

    private final String instance;

    StepResource(String engineName, String instance) {
        super(engineName);
        this.instance = instance;
    }

    /**
     * A change that an operator asks for. Which parts are needed depends on the change.
     *
     * @param action  remind, due, reassign, repeat or skip
     * @param day     ISO date
     * @param version of the preview that the operator has seen
     * @param reason  free text, which only the journal keeps
     */
    public record Asked(
            String action, String step, String task, String day, String group, String version, String reason) {}

    @GET
    public Response steps(@QueryParam("lang") String lang) {
        return answer(lang, () -> StepsView.of(service().desk(instance), bean(NodeNames.BEAN_NAME, NodeNames.class)));
    }

    @POST
    @Path("preview")
    public Response preview(@QueryParam("lang") String lang, Asked asked) {
        return answer(lang, () -> preview(service().preview(move(asked)), Language.of(lang)));
    }

    @POST
    @Path("act")
    public Response act(@QueryParam("lang") String lang, Asked asked) {
        return answer(lang, () -> {
            switch (String.valueOf(asked.action())) {
                case "remind" -> service().remind(instance, asked.step(), asked.reason());
                case "due" -> service().due(instance, asked.task(), day(asked.day()), asked.reason());
                case "reassign" -> service().reassign(instance, asked.task(), asked.group(), asked.reason());
                default -> service().move(move(asked), String.valueOf(asked.version()), asked.reason());
            }
            return new StepsView.Done(true);
        });
    }

    private StepsView.Preview preview(MovePreview found, Language language) {
        return new StepsView.Preview(found.before(), found.after(), found.version(),
                found.refusal() == null ? null : sentence(found.refusal(), language));
    }

    private StepMove move(Asked asked) {
        Direction direction = switch (String.valueOf(asked.action())) {
            case "repeat" -> Direction.REPEAT;
            case "skip" -> Direction.SKIP;
            default -> throw ProcessRefusal.ACTION_CLOSED_TO_OPERATORS.of();
        };
        return new StepMove(instance, asked.step(), direction);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private Response answer(String lang, Supplier<Object> work) {
        Language language = Language.of(lang);
        if (chapters().isEmpty()) {
            return refused(language);
        }
        try {
            return json(work.get());
        } catch (Refusal refusal) {
            return refused(sentence(refusal, language));
        }
    }

    private String sentence(Refusal refusal, Language language) {
        return bean(RefusalMessages.BEAN_NAME, RefusalMessages.class).sentence(refusal)
                .in(language == Language.ENGLISH ? Locale.ENGLISH : Locale.FRENCH);
    }

    private StepRepairService service() {
        return bean(StepRepairService.BEAN_NAME, StepRepairService.class);
    }
}

package org.alteractions.journey.school.presentation;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.springframework.stereotype.Component;

/** The presentations of a season, for process models. */
@ModelBean
@Component("seasonPlan")
public class SeasonPlan {

    private final PresentationRepository presentations;
    private final Clock clock;

    SeasonPlan(PresentationRepository presentations, Clock clock) {
        this.presentations = presentations;
        this.clock = clock;
    }

    /** References of the presentations that are not held or cancelled yet. */
    public List<String> presentations(String season) {
        return presentations.findBySeasonOrderByReference(SeasonReference.of(season)).stream()
                .filter(Presentation::isOpen)
                .map(presentation -> presentation.reference().value())
                .toList();
    }

    /** Time of a planned presentation. */
    public Date moment(String presentation) {
        return Date.from(presentations.get(PresentationReference.of(presentation)).takesPlaceAt()
                .atZone(clock.getZone()).toInstant());
    }
}

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

/** What models ask about the presentations of a season. */
@ModelBean
@Component("seasonPlan")
public class SeasonPlan {

    private final PresentationRepository presentations;
    private final Clock clock;

    SeasonPlan(PresentationRepository presentations, Clock clock) {
        this.presentations = presentations;
        this.clock = clock;
    }

    /** References of the presentations that are still to be held. */
    public List<String> presentations(String season) {
        return presentations.findBySeasonOrderByReference(SeasonReference.of(season)).stream()
                .filter(Presentation::isOpen)
                .map(presentation -> presentation.reference().value())
                .toList();
    }

    /** When a planned presentation takes place. */
    public Date moment(String presentation) {
        return Date.from(presentations.get(PresentationReference.of(presentation)).takesPlaceAt()
                .atZone(clock.getZone()).toInstant());
    }
}

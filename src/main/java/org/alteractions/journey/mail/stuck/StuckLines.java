package org.alteractions.journey.mail.stuck;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.stuck.StuckReaders;
import org.alteractions.journey.process.stuck.StuckRegister;
import org.alteractions.journey.process.stuck.StuckReport;
import org.springframework.stereotype.Component;

/** What each reader is informed of at one moment. */
@Component
class StuckLines {

    private final StuckRegister register;

    StuckLines(StuckRegister register) {
        this.register = register;
    }

    /** @param late states that are escalated to the national role */
    record News(StuckReport told, StuckReport late) {

        StuckReport owned(StuckReaders.Reader reader) {
            return told.ownedBy(reader);
        }

        StuckReport escalated(StuckReaders.Reader reader) {
            return reader.isIn(StaffGroup.NATIONAL) ? late.in(reader.chapters()) : new StuckReport(List.of());
        }
    }

    News at(Instant moment) {
        return new News(register.toldAt(moment), register.escalatedAt(moment));
    }
}

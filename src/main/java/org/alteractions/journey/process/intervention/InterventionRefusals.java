package org.alteractions.journey.process.intervention;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalCode;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.stereotype.Component;

/** Sentences for requests to the engine that are refused. They say who may, or what the caller may do instead. */
@Component
public class InterventionRefusals {

    private final RefusalMessages messages;

    InterventionRefusals(RefusalMessages messages) {
        this.messages = messages;
    }

    /**
     * Why an action is closed.
     *
     * @param who    the groups that may; empty if nobody may
     * @param groups those of the caller
     */
    public String closed(Set<StaffGroup> who, Set<String> groups, Locale language) {
        return sentence(code(who, groups), language);
    }

    public String sentence(RefusalCode code, Locale language) {
        return messages.sentence(code).in(language);
    }

    public String sentence(Refusal refusal, Locale language) {
        return messages.sentence(refusal).in(language);
    }

    private static ProcessRefusal code(Set<StaffGroup> who, Set<String> groups) {
        if (who.equals(Set.of(StaffGroup.ADMINISTRATORS))) {
            return ProcessRefusal.ACTION_FOR_ADMINISTRATORS;
        }
        if (who.contains(StaffGroup.OPERATORS)) {
            return ProcessRefusal.ACTION_FOR_OPERATORS;
        }
        if (isIn(groups, StaffGroup.OPERATORS)) {
            return ProcessRefusal.ACTION_CLOSED_TO_OPERATORS;
        }
        return isIn(groups, StaffGroup.DESIGNERS) && !worksWithForms(groups)
                ? ProcessRefusal.ACTION_CLOSED_TO_DESIGNERS
                : ProcessRefusal.ACTION_CLOSED;
    }

    private static boolean worksWithForms(Set<String> groups) {
        return Stream.of(StaffGroup.values())
                .filter(group -> group != StaffGroup.OPERATORS && group != StaffGroup.DESIGNERS)
                .anyMatch(group -> isIn(groups, group));
    }

    private static boolean isIn(Set<String> groups, StaffGroup group) {
        return groups.contains(group.id());
    }
}

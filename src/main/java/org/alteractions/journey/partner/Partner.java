package org.alteractions.journey.partner;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;

/** A school, coach or interviewer of a chapter. Two partners of one kind in a chapter never share an address. */
public interface Partner {

    /** As the journal and participants' links have it: "coach-12". */
    ParticipantId number();

    ChapterId chapter();

    /** Where mails to the partner go. */
    String email();

    /** The one among a chapter's partners whose mails go to an address. */
    static <P extends Partner> Optional<P> at(String address, List<P> partners) {
        return partners.stream().filter(partner -> partner.email().equalsIgnoreCase(address)).findFirst();
    }

    /** Whether the address is that of another among a chapter's partners. */
    default boolean isAddressOfOther(String address, List<? extends Partner> partners) {
        return partners.stream().anyMatch(other ->
                other.email().equalsIgnoreCase(address) && !other.number().equals(number()));
    }
}

package org.alteractions.journey.participant;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where the mail after a public page leads to: one button, which makes a case of what was sent. */
@Component
class ConfirmEntry implements LinkTarget {

    private final StoredEntries entries;
    private final EntryDesk desk;
    private final SubmitLimit limit;

    ConfirmEntry(StoredEntries entries, EntryDesk desk, SubmitLimit limit) {
        this.entries = entries;
        this.desk = desk;
        this.limit = limit;
    }

    @Override
    public String purpose() {
        return EntryDesk.CONFIRM;
    }

    @Override
    public ModelAndView show(ParticipantLink link, Visit visit, boolean done) {
        StoredEntry entry = entries.findById(EntryAddresses.number(link.participant())).orElseThrow();
        return page(entry, HttpStatus.OK);
    }

    @Override
    public ModelAndView send(ParticipantLink link, Visit visit, Sent sent) {
        Long number = EntryAddresses.number(link.participant());
        try {
            limit.within(() -> desk.confirm(number));
            return null;
        } catch (SubmissionRefused refused) {
            return refused(number, visit, Refusals.of(refused).values().iterator().next());
        } catch (Refusal refused) {
            return refused(number, visit, refused.sentence());
        }
    }

    private ModelAndView refused(Long number, Visit visit, Sentence why) {
        return page(entries.findById(number).orElseThrow(), HttpStatus.BAD_REQUEST)
                .addObject("problem", why.in(visit.person().language()));
    }

    private static ModelAndView page(StoredEntry entry, HttpStatus status) {
        return new ModelAndView("participant/confirm", status)
                .addObject("kind", entry.kind())
                .addObject("reference", entry.reference());
    }
}

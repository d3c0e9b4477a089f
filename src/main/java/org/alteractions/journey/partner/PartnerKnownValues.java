package org.alteractions.journey.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;

/** What is known of a partner of one kind, chosen in the form that registers them or recognised by the address. */
public abstract class PartnerKnownValues<P extends Partner> implements KnownValues {

    @Override
    public final Optional<KnownRecord> known(Map<String, Object> answers) {
        if (Submission.value(PartnerAction.RETIRE).equals(answers.get("partnerAction"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(KnownValues.text(answers, RegisterPartnerHandler.KNOWN))
                .map(this::find)
                .orElseGet(() -> byAddress(answers))
                .map(this::record);
    }

    private Optional<P> byAddress(Map<String, Object> answers) {
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        return Optional.ofNullable(KnownValues.text(answers, "partnerEmail")).stream()
                .flatMap(email -> at(email).stream())
                .filter(partner -> partner.chapter().equals(chapter))
                .findFirst();
    }

    /** @param id as the form has it; empty where it is nobody's */
    protected abstract Optional<P> find(String id);

    /** In whatever chapter. */
    protected abstract List<P> at(String email);

    protected abstract KnownRecord record(P partner);
}

package org.alteractions.journey.mail.undelivered;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.springframework.stereotype.Component;

/** Form "correct-address": shows the address that a mail did not reach, so that it can be corrected. */
@Component
class UndeliveredKnownValues implements KnownValues {

    private final OutboxRepository outbox;

    UndeliveredKnownValues(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    @Override
    public String form() {
        return "correct-address";
    }

    /** Empty if the address stays. */
    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        return Submission.value(AddressDecision.SAME).equals(answers.get("addressDecision"))
                ? Optional.empty()
                : mail(answers).filter(OutboxMail::isUndelivered).map(UndeliveredKnownValues::record);
    }

    /** The mail waits again, with its new address. */
    @Override
    public Optional<KnownRecord> recorded(Map<String, Object> answers) {
        return mail(answers).map(UndeliveredKnownValues::record);
    }

    private Optional<OutboxMail> mail(Map<String, Object> answers) {
        return KnownValues.number(answers, Variable.UNDELIVERED_MAIL.key()).flatMap(outbox::findById);
    }

    private static KnownRecord record(OutboxMail mail) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), mail.chapter().value());
        values.put("correctedAddress", mail.address());
        return new KnownRecord(mail.recipient().value(), mail.chapter(), values);
    }
}

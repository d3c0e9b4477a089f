package org.alteractions.journey.mail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.process.CaseContext;

/** @param people in the order in which the mails are written */
record NamedRecipients(String name, Function<CaseContext, Stream<Recipient>> people) implements Recipients {

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return people.apply(context).toList();
    }
}

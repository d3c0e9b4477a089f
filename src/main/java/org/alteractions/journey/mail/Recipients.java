package org.alteractions.journey.mail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.process.CaseContext;

/** Recipients of a step's mail, by the name that a model uses in its input <code>to</code>. */
public interface Recipients {

    static Recipients named(String name, Function<CaseContext, Stream<Recipient>> people) {
        return new NamedRecipients(name, people);
    }

    String name();

    /** Empty if nobody is concerned any more. */
    List<Recipient> recipients(CaseContext context);
}

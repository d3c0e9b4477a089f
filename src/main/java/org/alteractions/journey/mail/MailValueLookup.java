package org.alteractions.journey.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.process.CaseContext;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.stereotype.Component;

/** Mail values for pages that show them too, for instance <code>application.answerBy</code>. */
@Component
public class MailValueLookup {

    private final Map<String, MailValues> facts;
    private final SpelExpressionParser paths = new SpelExpressionParser();

    MailValueLookup(List<MailValues> facts) {
        this.facts = facts.stream().collect(Collectors.toMap(MailValues::name, Function.identity()));
    }

    /** Empty if the case has none. */
    public Optional<Object> value(String path, CaseContext context, Recipient reader) {
        int dot = path.indexOf('.');
        MailValues known = facts.get(dot < 0 ? path : path.substring(0, dot));
        if (known == null) {
            throw new ForOperators("Nobody knows '" + path + "'");
        }
        Optional<? extends Record> fact = known.about(context, reader);
        return dot < 0
                ? fact.map(Object.class::cast)
                : fact.map(record -> paths.parseExpression(path.substring(dot + 1))
                        .getValue(SimpleEvaluationContext.forReadOnlyDataBinding().build(), record));
    }
}

package org.alteractions.journey.process.form.seam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.TimeZone;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The types of declared keys as routing variables. */
enum ContractType {
    STRING,
    ENUM,
    BOOLEAN,
    LONG,
    DATE;

    static ContractType of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    TypedValue convert(Object answer) {
        if (answer == null) {
            return Variables.untypedNullValue();
        }
        return switch (this) {
            case STRING, ENUM -> Variables.stringValue(answer.toString());
            case BOOLEAN -> Variables.booleanValue((Boolean) answer);
            case LONG -> Variables.longValue(new BigDecimal(answer.toString()).longValueExact());
            case DATE -> Variables.dateValue(Date.from(LocalDate.parse(answer.toString())
                    .atStartOfDay(TimeZone.getDefault().toZoneId())
                    .toInstant()));
        };
    }
}

package org.alteractions.journey.process.expression;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.joda.time.DateTime;

/** The classes and methods that expressions may use besides model beans. */
final class OpenTypes {

    private static final Set<String> OF_AN_EXECUTION = Set.of(
            "getId", "getBusinessKey", "getProcessBusinessKey", "getProcessInstanceId", "getProcessDefinitionId",
            "getCurrentActivityId", "getEventName", "getTenantId", "getVariable", "getVariableLocal", "hasVariable");
    private static final Set<String> OF_A_TASK = Set.of(
            "getId", "getTaskDefinitionKey", "getProcessInstanceId", "getProcessDefinitionId", "getPriority",
            "getAssignee", "getOwner", "getDueDate", "getCreateTime", "getTenantId", "getVariable", "getVariableLocal",
            "hasVariable");

    /** No method more than doubles the length of a text; the resolver limits the total length. */
    private static final Map<Class<?>, Set<String>> METHODS = Map.of(
            DelegateExecution.class, OF_AN_EXECUTION,
            DelegateTask.class, OF_A_TASK,
            String.class, Set.of("length", "concat", "isEmpty", "isBlank", "contains", "startsWith", "endsWith",
                    "equals", "equalsIgnoreCase", "toLowerCase", "toUpperCase", "strip", "trim", "substring",
                    "indexOf"),
            Number.class, Set.of("intValue", "longValue", "doubleValue", "equals"),
            Boolean.class, Set.of("booleanValue", "equals"),
            Enum.class, Set.of("name", "equals"),
            Date.class, Set.of("getTime", "before", "after", "toInstant", "equals"),
            Collection.class, Set.of("size", "isEmpty", "contains"),
            Map.class, Set.of("size", "isEmpty", "containsKey", "get"));

    private static final List<Class<?>> DATES = List.of(
            Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class,
            OffsetDateTime.class, Duration.class, Period.class, YearMonth.class, DayOfWeek.class, Month.class,
            DateTime.class);
    private static final Pattern OF_A_DATE = Pattern.compile(
            "(is|get|plus|minus|with)([A-Z]\\w*)?"
                    + "|to(Date|Instant|LocalDate|LocalTime|LocalDateTime|Days|Hours|Minutes)");
    private static final String GET_CLASS = "getClass";

    private OpenTypes() {}

    /** @param method for instance "getTime" */
    static boolean offer(Class<?> type, String method) {
        return METHODS.entrySet().stream()
                        .anyMatch(open -> open.getKey().isAssignableFrom(type) && open.getValue().contains(method))
                || DATES.contains(type) && isOfADate(method);
    }

    /** Whether any of the classes has such a method. The class is unknown before a variable has a value. */
    static boolean offer(String method) {
        return METHODS.values().stream().anyMatch(open -> open.contains(method)) || isOfADate(method);
    }

    private static boolean isOfADate(String method) {
        return !GET_CLASS.equals(method) && OF_A_DATE.matcher(method).matches();
    }
}

package org.alteractions.journey.process.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps expressions out of queries. The engine checks only the outermost part of a query and evaluates expressions in
 * its OR parts and in stored filters for every user.
 */
@Component
class QueryExpressions {

    private static final String SUFFIX = "expression";

    /** Expressions that a stored filter needs: the current user and moments relative to now. */
    private static final Pattern OF_A_FILTER = Pattern.compile(
            "[$#]\\{\\s*(currentUser|currentUserGroups|now|dateTime)\\(\\)"
                    + "(\\.(plus|minus|with)[A-Z]\\w{1,30}\\(-?\\d{1,6}\\)){0,8}(\\.toDate\\(\\))?\\s*}");

    private final FilterService filters;
    private final ObjectMapper json;

    QueryExpressions(FilterService filters, ObjectMapper json) {
        this.filters = filters;
        this.json = json;
    }

    void refuseIn(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream().anyMatch(QueryExpressions::isExpression)) {
            throw closed();
        }
    }

    /** Refuses expressions at any depth and with any value. */
    void refuseIn(JsonNode content) {
        content.properties().forEach(field -> {
            if (isExpression(field.getKey())) {
                throw closed();
            }
        });
        content.forEach(this::refuseIn);
    }

    /** For filters that an administrator writes or that are stored. */
    void refuseAllButFunctionsIn(JsonNode content) {
        content.properties().forEach(field -> {
            if (isExpression(field.getKey()) && !isOpen(field)) {
                throw closed();
            }
        });
        content.forEach(this::refuseAllButFunctionsIn);
    }

    /** @param id id of a filter; if the caller cannot see it, the engine answers */
    void refuseInStored(String id) {
        Filter filter = filters.createFilterQuery().filterId(id).singleResult();
        if (filter instanceof FilterEntity stored && stored.getQueryInternal() != null) {
            try {
                refuseAllButFunctionsIn(json.readTree(stored.getQueryInternal()));
            } catch (JsonProcessingException unreadable) {
                throw closed();
            }
        }
    }

    private static boolean isOpen(Map.Entry<String, JsonNode> field) {
        return field.getValue().isNull()
                || field.getValue().isTextual() && OF_A_FILTER.matcher(field.getValue().asText()).matches();
    }

    private static boolean isExpression(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    private static GateRefusal closed() {
        return new GateRefusal(HttpStatus.FORBIDDEN, "expression",
                "Les expressions sont fermées dans les recherches et les filtres.");
    }
}

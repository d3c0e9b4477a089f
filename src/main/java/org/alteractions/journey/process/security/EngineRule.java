package org.alteractions.journey.process.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An allowed operation of the engine's REST interface.
 *
 * @param who   allowed groups; empty if every logged-in user may and the engine's authorizations decide
 * @param words which texts the request may write into the engine
 * @param kind  the intervention that it is if an operator sends it; null if it is none
 */
record EngineRule(
        HttpMethod method, List<PathPattern> paths, Set<StaffGroup> who, Words words, InterventionKind kind) {

    /** How much text a request may write into the engine's tables. */
    enum Words {
        /** Stores no text, or text that the form checks. */
        HARMLESS,
        /** Only reads. */
        QUERY,
        /** A filter's query, which may use the engine's functions. */
        FILTER,
        /** Names and addresses of accounts and groups, on one line each. */
        PLAIN,
        /** Files, which the engine and {@code DeploymentCheck} parse. */
        FILES,
        /** No variables, annotations or reasons. */
        NONE,
        /** Like {@code NONE}, except for administrators. */
        NONE_BUT_ADMINISTRATORS,
        /** No business key: the feature that opens the case sets it. */
        NO_REFERENCE,
        /** Only names of existing accounts and groups. */
        ACCOUNTS,
        /** Name, description and owner of a task must be unchanged. */
        TASK_AS_NAMED
    }

    static EngineRule of(
            HttpMethod method, Set<StaffGroup> who, Words words, InterventionKind kind, String... paths) {
        List<PathPattern> patterns =
                Arrays.stream(paths).map(PathPatternParser.defaultInstance::parse).toList();
        return new EngineRule(method, patterns, who, words, kind);
    }

    boolean covers(HttpMethod asked, PathContainer path) {
        return method.equals(asked) && paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    boolean allows(Set<String> groups) {
        return who.isEmpty() || who.stream().map(StaffGroup::id).anyMatch(groups::contains);
    }

    /** Whether only the groups that supervise the engine may; they answer for each intervention. */
    boolean isIntervention(Set<String> groups) {
        return kind != null && (!who.isEmpty() || groups.contains(StaffGroup.OPERATORS.id()));
    }

    /** Id of the resource in the path; null if there is none. */
    String idIn(PathContainer path) {
        return paths.stream()
                .map(pattern -> pattern.matchAndExtract(path))
                .filter(match -> match != null)
                .flatMap(match -> Stream.ofNullable(match.getUriVariables().get("id")))
                .findFirst()
                .orElse(null);
    }

    boolean changesTheEngine() {
        return words != Words.QUERY && !EngineRules.isRead(method);
    }

    /** Method and path pattern without ids, for the security log. */
    String name() {
        return method + " " + paths.stream().map(PathPattern::getPatternString).findFirst().orElse("/**");
    }

    static Set<StaffGroup> anybody() {
        return EnumSet.noneOf(StaffGroup.class);
    }
}

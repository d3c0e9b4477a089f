package org.alteractions.journey.process.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One thing that may be done over the engine's REST interface.
 *
 * @param who   groups that may; empty where everybody logged in may and the engine's own authorizations decide
 * @param words what of the request's words would stay in the engine
 */
record EngineRule(HttpMethod method, List<PathPattern> paths, Set<StaffGroup> who, Words words) {

    /** How much a request may write into the engine's own tables. */
    enum Words {
        /** Nothing in it is kept as text, or its form checks it. */
        HARMLESS,
        /** It asks, and changes nothing. */
        QUERY,
        /** A filter's query, which may name the engine's own functions. */
        FILTER,
        /** Names and addresses of accounts and groups: one line each. */
        PLAIN,
        /** Files, which the engine and the check of deployments read. */
        FILES,
        /** Variables, annotations and reasons have to be left out. */
        NONE,
        /** The same, but for administrators. */
        NONE_BUT_ADMINISTRATORS,
        /** The reference is given by the feature that opens the case, not by the caller. */
        NO_REFERENCE,
        /** The names of accounts and groups that exist, and no others. */
        ACCOUNTS,
        /** Name, description and owner of a task as they are. */
        TASK_AS_NAMED
    }

    static EngineRule of(HttpMethod method, Set<StaffGroup> who, Words words, String... paths) {
        List<PathPattern> patterns =
                Arrays.stream(paths).map(PathPatternParser.defaultInstance::parse).toList();
        return new EngineRule(method, patterns, who, words);
    }

    boolean covers(HttpMethod asked, PathContainer path) {
        return method.equals(asked) && paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    boolean allows(Set<String> groups) {
        return who.isEmpty() || who.stream().map(StaffGroup::id).anyMatch(groups::contains);
    }

    /** What the path names as its resource, or null. */
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

    /** What was asked for, without the ids in it; for the security log. */
    String name() {
        return method + " " + paths.stream().map(PathPattern::getPatternString).findFirst().orElse("/**");
    }

    static Set<StaffGroup> anybody() {
        return EnumSet.noneOf(StaffGroup.class);
    }
}

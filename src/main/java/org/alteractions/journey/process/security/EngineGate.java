package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.intervention.EngineTarget;
import org.alteractions.journey.process.intervention.InterventionRefusals;
import org.alteractions.journey.process.intervention.Interventions;
import org.alteractions.journey.process.security.EngineRule.Words;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;

/** Checks requests to the engine's REST interface: passes them on or refuses them with a sentence. */
@Component
class EngineGate {

    private static final String MESSAGE = "/message";
    private static final String FILTER = "/filter/";
    private static final String REASON = "X-Journey-Reason";
    private static final int LONGEST_REASON = 500;

    private final EngineRules rules = new EngineRules();
    private final EngineWords words;
    private final QueryExpressions expressions;
    private final AwaitedMessages messages;
    private final EngineAccounts accounts;
    private final TaskService tasks;
    private final EngineChanges changes;
    private final Interventions interventions;
    private final InterventionRefusals refusals;
    private final SecurityLog log;
    private final ObjectMapper json;

    EngineGate(
            EngineWords words,
            QueryExpressions expressions,
            AwaitedMessages messages,
            EngineAccounts accounts,
            TaskService tasks,
            EngineChanges changes,
            Interventions interventions,
            InterventionRefusals refusals,
            SecurityLog log,
            ObjectMapper json) {
        this.words = words;
        this.expressions = expressions;
        this.messages = messages;
        this.accounts = accounts;
        this.tasks = tasks;
        this.changes = changes;
        this.interventions = interventions;
        this.refusals = refusals;
        this.log = log;
        this.json = json;
    }

    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PathContainer> path = EngineApi.pathOf(request).filter(within -> !isLoginPage(request, within));
        if (path.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        Optional<EngineRule> rule = rules.of(method, path.get());
        HttpServletRequest checked;
        try {
            checked = checked(request, method, path.get(), rule);
        } catch (GateRefusal refused) {
            refuse(refused, rule, response);
            return;
        }
        if (rule.orElseThrow().isIntervention(groupsOf(caller()))) {
            intervene(rule.orElseThrow(), path.get(), checked, response, chain);
        } else {
            chain.doFilter(checked, response);
        }
        changes.record(method, path.get(), rule.orElseThrow(), response.getStatus());
    }

    /** The answer is held back until the change and its entry in the journal are stored. */
    private void intervene(EngineRule rule, PathContainer path, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        Set<String> groups = groupsOf(caller());
        String role = Stream.of(StaffGroup.OPERATORS, StaffGroup.ADMINISTRATORS)
                .map(StaffGroup::id).filter(groups::contains).findFirst().orElse(null);
        Author author = new Author(caller().getName(), role, reason(request).orElse(null));
        try {
            interventions.perform(rule.kind(), EngineTarget.at(path.value()), author, () -> {
                try {
                    chain.doFilter(request, held);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (ServletException failure) {
                    throw new IllegalStateException(failure);
                }
                return held.getStatus() < HttpStatus.BAD_REQUEST.value();
            });
            held.copyBodyToResponse();
        } catch (Refusal against) {
            refuse(new GateRefusal(HttpStatus.CONFLICT, "case", refusals.sentence(against, language(request))),
                    Optional.of(rule), response);
        }
    }

    private static Optional<String> reason(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(REASON))
                .map(header -> UriUtils.decode(header, StandardCharsets.UTF_8).strip())
                .filter(reason -> !reason.isEmpty());
    }

    private void requireReason(EngineRule rule, Set<String> groups, HttpServletRequest request) {
        Optional<String> reason = reason(request);
        if (rule.isIntervention(groups) && rule.kind().needsReason() && reason.isEmpty()) {
            throw new GateRefusal(HttpStatus.BAD_REQUEST, "reason",
                    refusals.sentence(ProcessRefusal.REASON_MISSING, language(request)));
        }
        if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            throw new GateRefusal(HttpStatus.BAD_REQUEST, "reason",
                    refusals.sentence(ProcessRefusal.REASON_TOO_LONG, language(request)));
        }
    }

    /** Cockpit chooses its language in the same way: English for English browsers, otherwise French. */
    private static Locale language(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static Authentication caller() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private void refuse(GateRefusal refused, Optional<EngineRule> rule, HttpServletResponse response)
            throws IOException {
        log.record(SecurityEvent.REQUEST_REFUSED, "door", "engine", "reason", refused.reason(),
                "rule", rule.map(EngineRule::name).orElse("-"));
        response.setStatus(refused.status().value());
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), Map.of("type", "NotAllowed", "message", refused.getMessage()));
    }

    // The login page requests the engines' names before login and stays empty without them.
    private static boolean isLoginPage(HttpServletRequest request, PathContainer path) {
        return "GET".equals(request.getMethod()) && "/engine".equals(path.value());
    }

    private HttpServletRequest checked(
            HttpServletRequest request, HttpMethod method, PathContainer path, Optional<EngineRule> found)
            throws IOException {
        Authentication caller = caller();
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            throw new GateRefusal(HttpStatus.UNAUTHORIZED, "login", "Connectez-vous d'abord.");
        }
        Set<String> groups = groupsOf(caller);
        EngineRule rule = found.filter(one -> one.allows(groups))
                .filter(one -> EngineRules.isRead(method) || !fromForeignPage(request))
                .orElseThrow(() -> new GateRefusal(HttpStatus.FORBIDDEN, "closed", refusals.closed(
                        found.map(EngineRule::who).orElse(EngineRule.anybody()), groups, language(request))));
        requireReason(rule, groups, request);
        Task task = EngineApi.taskOf(path).map(id -> visible(id, caller.getName())).orElse(null);
        // A form that was opened before a colleague took the task would overwrite the colleague's work.
        if ((path.value().endsWith("/claim") || path.value().endsWith("/submit-form"))
                && task != null && task.getAssignee() != null && !task.getAssignee().equals(caller.getName())) {
            throw new GateRefusal(
                    HttpStatus.CONFLICT, "claimed", "Cette tâche est déjà prise en charge par quelqu'un d'autre.");
        }
        expressions.refuseIn(request);
        if (path.value().startsWith(FILTER)) {
            String id = path.value().substring(FILTER.length()).split("/")[0];
            accounts.as(caller.getName(), () -> {
                expressions.refuseInStored(id);
                return null;
            });
        }
        boolean hasContent = !EngineRules.isRead(method) && rule.words() != Words.FILES;
        return ListRequest.limited(
                hasContent ? withAcceptableContent(request, path, rule, task, caller) : request, path);
    }

    private static Set<String> groupsOf(Authentication caller) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    }

    // The engine would answer 500 for an ended task, and reveal that tasks of other chapters exist.
    private Task visible(String taskId, String account) {
        return Optional.ofNullable(accounts.as(account, () -> tasks.createTaskQuery().taskId(taskId).singleResult()))
                .orElseThrow(() -> new GateRefusal(HttpStatus.NOT_FOUND, "task",
                        "Cette tâche n'existe pas, est déjà terminée ou ne vous revient pas."));
    }

    private HttpServletRequest withAcceptableContent(
            HttpServletRequest request, PathContainer path, EngineRule rule, Task task, Authentication caller)
            throws IOException {
        RequestBody body = RequestBody.of(request, rule.words() == Words.QUERY, json);
        JsonNode content = body.content();
        body.requireId(rule.idIn(path));
        if (rule.words() == Words.FILTER) {
            expressions.refuseAllButFunctionsIn(content);
        } else {
            expressions.refuseIn(content);
        }
        words.require(rule, task, content, groupsOf(caller), language(request));
        if (MESSAGE.equals(path.value())) {
            accounts.as(caller.getName(), () -> messages.problem(content)).ifPresent(problem -> {
                throw new GateRefusal(HttpStatus.BAD_REQUEST, "message", problem);
            });
        }
        return new ReadRequest(request, rule.words() == Words.TASK_AS_NAMED
                ? json.writeValueAsBytes(EngineWords.update(content))
                : body.bytes());
    }

    // A browser with a stored Basic login also sends it with requests of foreign pages.
    private static boolean fromForeignPage(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}

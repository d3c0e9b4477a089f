package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alteractions.journey.process.security.EngineRule.Words;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says what becomes of a request to the engine's REST interface: passed on as it is, or refused with a sentence. */
@Component
class EngineGate {

    private static final int LARGEST_BODY = 1_000_000;
    private static final String MESSAGE = "/message";

    private final EngineRules rules = new EngineRules();
    private final EngineWords words;
    private final AwaitedMessages messages;
    private final EngineAccounts accounts;
    private final TaskService tasks;
    private final ObjectMapper json;

    EngineGate(
            EngineWords words,
            AwaitedMessages messages,
            EngineAccounts accounts,
            TaskService tasks,
            ObjectMapper json) {
        this.words = words;
        this.messages = messages;
        this.accounts = accounts;
        this.tasks = tasks;
        this.json = json;
    }

    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<PathContainer> path = EngineApi.pathOf(request).filter(within -> !isLoginPage(request, within));
            chain.doFilter(path.isEmpty() ? request : checked(request, path.get()), response);
        } catch (Refused refused) {
            response.setStatus(refused.status.value());
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), Map.of("type", "NotAllowed", "message", refused.getMessage()));
        }
    }

    // The login page asks for the names of the engines before anybody is logged in, and shows nothing without them.
    private static boolean isLoginPage(HttpServletRequest request, PathContainer path) {
        return "GET".equals(request.getMethod()) && "/engine".equals(path.value());
    }

    private HttpServletRequest checked(HttpServletRequest request, PathContainer path) throws IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            throw new Refused(HttpStatus.UNAUTHORIZED, "Connectez-vous d'abord.");
        }
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        Set<String> groups = groupsOf(caller);
        EngineRule rule = rules.of(method, path)
                .filter(found -> found.allows(groups))
                .filter(found -> EngineRules.isRead(method) || !fromForeignPage(request))
                .orElseThrow(() -> new Refused(
                        HttpStatus.FORBIDDEN, "Cette action n'est pas ouverte ici : passez par les formulaires."));
        Task task = EngineApi.taskOf(path).map(id -> visible(id, caller.getName())).orElse(null);
        if (path.value().endsWith("/claim") && task.getAssignee() != null
                && !task.getAssignee().equals(caller.getName())) {
            throw new Refused(HttpStatus.CONFLICT, "Cette tâche est déjà prise en charge par quelqu'un d'autre.");
        }
        return rule.words() == Words.HARMLESS
                ? ListRequest.limited(request, path)
                : withAcceptableWords(request, path, rule, task, caller);
    }

    private static Set<String> groupsOf(Authentication caller) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    }

    // The engine would answer 500 for a task that has ended, and say of another chapter's that it exists.
    private Task visible(String taskId, String account) {
        return Optional.ofNullable(accounts.as(account, () -> tasks.createTaskQuery().taskId(taskId).singleResult()))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND,
                        "Cette tâche n'existe pas, est déjà terminée ou ne vous revient pas."));
    }

    private HttpServletRequest withAcceptableWords(
            HttpServletRequest request, PathContainer path, EngineRule rule, Task task, Authentication caller)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refused(HttpStatus.PAYLOAD_TOO_LARGE, "Le contenu envoyé est trop long.");
        }
        JsonNode content = contentOf(body);
        if (!words.acceptable(rule.words(), task, content, groupsOf(caller))) {
            throw new Refused(HttpStatus.FORBIDDEN,
                    "Aucun texte ni variable ne s'écrit ici : passez par les formulaires.");
        }
        if (MESSAGE.equals(path.value())) {
            accounts.as(caller.getName(), () -> messages.problem(content)).ifPresent(problem -> {
                throw new Refused(HttpStatus.BAD_REQUEST, problem);
            });
        }
        return new ReadRequest(
                request, rule.words() == Words.TASK_AS_NAMED ? json.writeValueAsBytes(EngineWords.update(content)) : body);
    }

    private JsonNode contentOf(byte[] body) {
        try {
            JsonNode content = json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).readTree(body);
            // The engine would answer 500, with the name of what it misses.
            if (content.isNull() || content.findValues("variables").stream().anyMatch(EngineGate::holdsNull)) {
                throw new Refused(HttpStatus.BAD_REQUEST, "Une réponse sans contenu a été envoyée.");
            }
            return content;
        } catch (IOException e) {
            throw new Refused(HttpStatus.BAD_REQUEST, "Le contenu envoyé n'est pas lisible (JSON attendu).");
        }
    }

    private static boolean holdsNull(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(JsonNode::isNull);
    }

    // A browser that remembers a Basic login sends it along with whatever a foreign page makes it send.
    private static boolean fromForeignPage(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        Refused(HttpStatus status, String sentence) {
            super(sentence, null, false, false);
            this.status = status;
        }
    }
}

package org.alteractions.journey.process.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * An error of the engine in the application's words. The REST interface answers many caller errors with 500, so the
 * kind is derived from the exception's name.
 *
 * @param answer type, sentence and details that designers and operators need to fix the error
 */
record EngineMistake(int status, Map<String, Object> answer) {

    private static final Pattern PARAMETER = Pattern.compile("Cannot set query parameter '(\\w{1,60})' to value");
    private static final Pattern MISSING = Pattern.compile(
            "(?i)\\b(is null|does ?n[o']t exist|not found|no .{1,80} found|cannot find|couldn't find)\\b");
    /** Qualified class names, exception names and database messages. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(?:[a-z]\\w*\\.){2,}[\\w$.]+|\\bjava\\.[\\w$.]+|\\b\\w*(?:Exception|Error)\\b(?=$|\\W)|\\bSQL\\w*");
    private static final String OTHER_CHAPTER = "no authenticated tenant";
    private static final String WEAK_PASSWORD = "Password does not match policy";
    private static final String ENGINES_OWN = "(?s).*(Exception|Error)$";

    /** Purpose of the request. */
    enum Wording {
        READING,
        CHANGING
    }

    /** Kinds of errors by the engine's exception names; otherwise the status decides. */
    private enum Kind {
        MODEL, NOBODY, PARAMETER, PASSWORD, CONFLICT, AS_STATUS;

        static Kind of(int status, String type, String message, Wording wording) {
            return switch (type) {
                case "ParseException" -> MODEL;
                case "QueryParamException" -> PARAMETER;
                case "OptimisticLockingException", "SuspendedEntityInteractionException" -> CONFLICT;
                case "NullValueException", "NotFoundException" -> NOBODY;
                default -> message.contains(OTHER_CHAPTER) ? NOBODY
                        : status != HttpStatus.INTERNAL_SERVER_ERROR.value() ? AS_STATUS
                        : message.contains(WEAK_PASSWORD) ? PASSWORD
                        : MISSING.matcher(message).find() ? NOBODY
                        : wording == Wording.READING && type.equals("ProcessEngineException") ? PARAMETER
                        : AS_STATUS;
            };
        }
    }

    static boolean isOurs(JsonNode said) {
        String type = said.path("type").asText("");
        return !type.isEmpty() && !type.matches(ENGINES_OWN);
    }

    static boolean isUnreadable(Throwable failure) {
        return failure instanceof JsonProcessingException
                || failure.getCause() != null && failure.getCause() != failure && isUnreadable(failure.getCause());
    }

    static EngineMistake of(int status, JsonNode said, Wording wording) {
        String message = said.path("message").asText("");
        Kind kind = Kind.of(status, said.path("type").asText(""), message, wording);
        Map<String, Object> answer = new LinkedHashMap<>();
        switch (kind) {
            case MODEL -> {
                answer.put("type", "ModelRefused");
                answer.put("message", without(message));
                answer.put("details", cleaned(said.path("details")));
                return new EngineMistake(HttpStatus.BAD_REQUEST.value(), answer);
            }
            case NOBODY -> status = HttpStatus.NOT_FOUND.value();
            case PARAMETER, PASSWORD -> status = HttpStatus.BAD_REQUEST.value();
            case CONFLICT -> status = HttpStatus.CONFLICT.value();
            default -> { }
        }
        answer.put("type", type(status));
        answer.put("message", sentence(status, message));
        if (status == HttpStatus.BAD_REQUEST.value() && kind != Kind.PASSWORD && !message.isEmpty()
                && !INSIDES.matcher(message).find()) {
            answer.put("reason", message);
        }
        if (said.has("validationReport")) {
            answer.put("validationReport", cleaned(said.path("validationReport")));
        }
        return new EngineMistake(status, answer);
    }

    private static String type(int status) {
        return switch (status) {
            case 400 -> "InvalidRequest";
            case 401, 403 -> "NotAllowed";
            case 404 -> "NotFound";
            case 405, 406, 415 -> "NotSupported";
            case 409 -> "Conflict";
            default -> status < 500 ? "InvalidRequest" : "Failure";
        };
    }

    private static String sentence(int status, String message) {
        return switch (status) {
            case 401 -> "Connectez-vous d'abord.";
            case 403 -> "Votre compte n'a pas ce droit.";
            case 404 -> "Cet élément n'existe pas, ou votre compte ne le voit pas.";
            case 405 -> "Cette adresse n'accepte pas cette méthode.";
            case 406, 415 -> "Cette adresse ne connaît pas ce format.";
            case 409 -> "Cet élément vient d'être changé ou est suspendu : rechargez-le, puis recommencez.";
            default -> status < 500 ? unreadable(message)
                    : "Une erreur s'est produite et rien n'a été changé. Si elle revient, prévenez l'exploitation en"
                            + " indiquant l'heure.";
        };
    }

    private static String unreadable(String message) {
        Matcher parameter = PARAMETER.matcher(message);
        if (message.contains(WEAK_PASSWORD)) {
            return "Un mot de passe a au moins 12 caractères et ne contient ni votre nom ni votre adresse."
                    + " Rien n'a été changé.";
        }
        return parameter.find()
                ? "Le paramètre « " + parameter.group(1) + " » n'est pas valable."
                : "Cette demande n'est pas valable : une valeur manque ou n'est pas lisible.";
    }

    private static String without(String text) {
        return INSIDES.matcher(text).replaceAll("…");
    }

    /** Line, column, element and text of each problem, as the Modeler shows them. */
    private static Object cleaned(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(cleaned(one)));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> values = new LinkedHashMap<>();
            node.properties().forEach(one -> values.put(one.getKey(), cleaned(one.getValue())));
            return values;
        }
        return node.isTextual() ? without(node.asText()) : node;
    }
}

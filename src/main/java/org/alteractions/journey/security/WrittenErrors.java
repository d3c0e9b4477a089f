package org.alteractions.journey.security;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** The error answer for a program: the status and a French sentence, instead of English words and the path. */
@Component
class WrittenErrors extends DefaultErrorAttributes {

    private static final int UNKNOWN = 999;

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        int status = (int) super.getErrorAttributes(request, options).getOrDefault("status", UNKNOWN);
        // For a wrong password the login page has a better text, which a message would replace.
        return status == HttpStatus.UNAUTHORIZED.value()
                ? Map.of("status", status, "type", type(status))
                : Map.of("status", status, "type", type(status), "message", sentence(status));
    }

    private static String type(int status) {
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? "Failure" : "NotAllowed";
    }

    private static String sentence(int status) {
        return switch (status) {
            case 403 -> "Votre compte n'a pas ce droit.";
            case 404 -> "Cette page n'existe pas.";
            case 405 -> "Cette adresse n'accepte pas cette méthode.";
            case 413 -> "Le contenu envoyé est trop long.";
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                    ? "Cette demande n'a pas pu être comprise."
                    : "Une erreur s'est produite. Si elle revient, prévenez l'exploitation en indiquant l'heure.";
        };
    }
}

package org.alteractions.journey.participant.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Language of participants' pages: French or English, from the address or else the browser. Staff pages are French. */
@Component("localeResolver")
class ParticipantLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!ParticipantSecurity.isForParticipants(request)) {
            return Locale.FRENCH;
        }
        String chosen = request.getParameter("lang");
        String language = chosen == null ? request.getLocale().getLanguage() : chosen;
        boolean asked = chosen != null || request.getHeader("Accept-Language") != null;
        return !asked || language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The language is in the address or the browser's");
    }
}

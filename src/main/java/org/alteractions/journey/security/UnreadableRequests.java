package org.alteractions.journey.security;

import java.io.IOException;
import java.io.Writer;
import org.alteractions.journey.Sentence;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The page for requests that Tomcat itself rejects, for instance an address with %00, before any filter or error page
 * of the application.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = BriefPage.of(
            new Sentence("Cette demande n'a pas pu être comprise", "This request could not be understood"),
            new Sentence("L'adresse est peut-être incomplète ou trop longue. Vérifiez qu'elle est copiée en entier ;"
                    + " pour chercher, indiquez quelques mots.",
                    "The address may be incomplete or too long. Check that it was copied as a whole; to search,"
                            + " type a few words."));

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(OnOurPage.class.getName()));
    }

    /** Created by Tomcat, by its class name. */
    public static final class OnOurPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            response.setHeader(PagePolicy.HEADER, PagePolicy.STRICT);
            ResponseHeaders.COMMON.forEach(response::setHeader);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            try {
                Writer page = response.getReporter();
                if (page != null) {
                    page.write(PAGE);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("The caller did not wait for the answer", gone);
            }
        }
    }
}

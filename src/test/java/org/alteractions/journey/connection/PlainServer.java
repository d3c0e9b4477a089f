package org.alteractions.journey.connection;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.alteractions.journey.security.SecurityLog;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat with the application's protocol and filter, and a servlet that echoes the request. */
final class PlainServer implements AutoCloseable {

    /** Held, for a logger that nobody holds forgets its level. */
    private final List<Logger> quiet = Stream.of("org.apache.catalina", "org.apache.coyote", "org.apache.tomcat")
            .map(Logger::getLogger)
            .toList();
    private final Tomcat tomcat = new Tomcat();
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    PlainServer(
            Path folder, int threads, ConnectionSettings settings, BodySettings bodies, TrustedProxies proxies)
            throws LifecycleException {
        quiet.forEach(logger -> logger.setLevel(Level.WARNING));
        BodyFirstProtocol protocol = new BodyFirstProtocol();
        protocol.setMaxThreads(threads);
        protocol.setConnectionTimeout(20_000);
        protocol.limit(settings, bodies, proxies, network -> refused.add(network.text()));
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        // Nothing of this server outlives the test; looking for leaks needs rights that the build does not have.
        ((StandardContext) context).setClearReferencesObjectStreamClassCaches(false);
        ((StandardContext) context).setClearReferencesThreadLocals(false);
        ((StandardContext) context).setClearReferencesRmiTargets(false);
        Wrapper echo = Tomcat.addServlet(context, "echo", new Echo());
        echo.setAsyncSupported(true);
        echo.addMapping("/*");
        filter(context, new RefusedRequests(settings, new SecurityLog()));
        tomcat.start();
    }

    private static void filter(Context context, RefusedRequests refusing) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("refused");
        definition.setFilter(refusing);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap everything = new FilterMap();
        everything.setFilterName("refused");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Networks whose connections were not accepted. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("UP");
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/form")) {
                response.getWriter().write(request.getParameter("name"));
            } else if (request.getRequestURI().equals("/later")) {
                byte[] body = request.getInputStream().readAllBytes();
                AsyncContext later = request.startAsync();
                later.start(() -> answer(later, body));
            } else {
                answer(response, request.getInputStream().readAllBytes());
            }
        }

        private static void answer(AsyncContext later, byte[] body) {
            try {
                answer((HttpServletResponse) later.getResponse(), body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            later.complete();
        }

        private static void answer(HttpServletResponse response, byte[] body) throws IOException {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}

package org.alteractions.journey.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.alteractions.journey.security.FilterOrder;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the script nonce of a page with its request. Camunda passes it as an attribute of the servlet context. With
 * concurrent requests a page could get another page's nonce, and its browser would run no script.
 */
@Component
@Order(FilterOrder.ENGINE_ANSWERS)
final class NonceOfEachPage extends OncePerRequestFilter {

    private static final String PAGES = "/camunda/app/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PAGES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = withItsOwnNonce(request.getServletContext());
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public ServletContext getServletContext() {
                return context;
            }
        }, response);
    }

    private static ServletContext withItsOwnNonce(ServletContext application) {
        Object[] nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                        if (method.getName().equals("setAttribute")) {
                            nonce[0] = arguments[1];
                            return null;
                        }
                        if (method.getName().equals("getAttribute")) {
                            return nonce[0];
                        }
                    }
                    return called(method, application, arguments);
                });
    }

    private static Object called(Method method, ServletContext application, Object[] arguments) throws Throwable {
        try {
            return method.invoke(application, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}

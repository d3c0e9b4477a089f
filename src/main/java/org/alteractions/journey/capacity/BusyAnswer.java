package org.alteractions.journey.capacity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a part of the application words its 503. Status and {@code Retry-After} are set when it is called. */
public interface BusyAnswer {

    boolean isFor(HttpServletRequest request);

    void write(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
}

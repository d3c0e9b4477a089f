package org.alteractions.journey.capacity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The text of a 503 for a part of the application. Status and {@code Retry-After} are set before it is called. */
public interface BusyAnswer {

    boolean isFor(HttpServletRequest request);

    void write(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
}

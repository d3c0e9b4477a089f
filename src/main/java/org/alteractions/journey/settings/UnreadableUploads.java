package org.alteractions.journey.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** Answers 400 to a truncated multipart form or one without a boundary. Spring would report a server error. */
@ControllerAdvice
class UnreadableUploads {

    @ExceptionHandler(MultipartException.class)
    void refuse(MultipartException problem, HttpServletResponse response) throws IOException {
        response.sendError(problem instanceof ErrorResponse known
                ? known.getStatusCode().value()
                : HttpStatus.BAD_REQUEST.value());
    }
}

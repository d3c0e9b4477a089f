package org.alteractions.journey.participant.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.capacity.BusyAnswer;
import org.alteractions.journey.participant.page.ParticipantProblemController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Busy page in the participant's language, shown if too many requests arrive at once. */
@Component
class BusyPage implements BusyAnswer {

    @Override
    public boolean isFor(HttpServletRequest request) {
        return ParticipantSecurity.isForParticipants(request);
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(ParticipantProblemController.PATH + HttpStatus.SERVICE_UNAVAILABLE.value())
                .forward(request, response);
    }
}

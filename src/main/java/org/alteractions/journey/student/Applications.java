package org.alteractions.journey.student;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The applications, by number. */
public interface Applications extends Repository<Application, String> {

    Application save(Application application);

    Optional<Application> findById(String number);

    List<Application> findBySeasonAndStateOrderByNumber(String season, Application.State state);

    List<Application> findBySeasonOrderByNumber(String season);

    default Application get(String number) {
        return findById(number).orElseThrow(() -> new IllegalArgumentException("No application '" + number + "'"));
    }
}

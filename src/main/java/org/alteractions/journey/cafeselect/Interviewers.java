package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The interviewers. */
public interface Interviewers extends Repository<Interviewer, Long> {

    Interviewer save(Interviewer interviewer);

    Optional<Interviewer> findById(Long id);

    @Query("select * from interviewer where lower(email) = lower(:email) order by id")
    List<Interviewer> findByEmail(String email);

    /** Those who are no longer offered included. */
    @Query("select * from interviewer where chapter = :chapter order by name")
    List<Interviewer> ofChapter(String chapter);

    @Query("select * from interviewer where chapter = :chapter and active order by name")
    List<Interviewer> offeredIn(String chapter);

    default Interviewer get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No interviewer " + id));
    }
}

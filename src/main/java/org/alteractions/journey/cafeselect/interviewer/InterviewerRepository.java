package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.NameOrder;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The interviewers. */
public interface InterviewerRepository extends Repository<Interviewer, Long> {

    Interviewer save(Interviewer interviewer);

    Optional<Interviewer> findById(Long id);

    @Query("select * from interviewer where lower(email) = lower(:email) order by id")
    List<Interviewer> findByEmail(String email);

    /** Those who are no longer offered included. */
    @Query("select * from interviewer where chapter = :chapter")
    List<Interviewer> allOf(String chapter);

    @Query("select * from interviewer where chapter = :chapter and active")
    List<Interviewer> activeIn(String chapter);

    default Interviewer get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No interviewer " + id));
    }

    default List<Interviewer> ofChapter(String chapter) {
        return allOf(chapter).stream().sorted(NameOrder.byFamilyName(Interviewer::name)).toList();
    }

    default List<Interviewer> offeredIn(String chapter) {
        return activeIn(chapter).stream().sorted(NameOrder.byFamilyName(Interviewer::name)).toList();
    }
}

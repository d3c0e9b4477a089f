package org.alteractions.journey.cafeselect.interviewer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.id.ById;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The interviewers. */
public interface InterviewerRepository extends Repository<Interviewer, Long> {

    Interviewer save(Interviewer interviewer);

    Optional<Interviewer> findById(Long id);

    @Query("select * from interviewer where id in (:ids)")
    List<Interviewer> findAll(Collection<Long> ids);

    @Query("select * from interviewer where lower(email) = lower(:email) order by id")
    List<Interviewer> findByEmail(String email);

    /** Includes inactive interviewers. */
    @Query("select * from interviewer where chapter = :chapter")
    List<Interviewer> allOf(ChapterId chapter);

    @Query("select * from interviewer where chapter = :chapter and active")
    List<Interviewer> activeIn(ChapterId chapter);

    default Interviewer get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No interviewer " + id));
    }

    /** One query for all ids. */
    default Map<Long, Interviewer> byId(Stream<Long> ids) {
        List<Long> wanted = ids.distinct().toList();
        Map<Long, Interviewer> found = ById.read(wanted.stream(), this::findAll, Interviewer::id);
        wanted.stream().filter(id -> !found.containsKey(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("No interviewer " + id);
        });
        return found;
    }

    /** In the order of the ids, each once. */
    default List<Interviewer> all(Stream<Long> ids) {
        List<Long> wanted = ids.distinct().toList();
        Map<Long, Interviewer> found = byId(wanted.stream());
        return wanted.stream().map(found::get).toList();
    }

    default List<Interviewer> ofChapter(ChapterId chapter) {
        return allOf(chapter).stream().sorted(NameOrder.byFamilyName(Interviewer::name)).toList();
    }

    default List<Interviewer> offeredIn(ChapterId chapter) {
        return activeIn(chapter).stream().sorted(NameOrder.byFamilyName(Interviewer::name)).toList();
    }
}

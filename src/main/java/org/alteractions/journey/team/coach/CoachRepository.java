package org.alteractions.journey.team.coach;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of coaches. */
public interface CoachRepository extends Repository<Coach, Long> {

    Coach save(Coach coach);

    Optional<Coach> findById(Long id);

    @Query("select * from coach where lower(email) = lower(:email)")
    List<Coach> findByEmail(String email);

    @Query("select * from coach where chapter = :chapter and available")
    List<Coach> freeIn(ChapterId chapter);

    /** Includes coaches who are no longer available. */
    @Query("select * from coach where chapter = :chapter")
    List<Coach> allOf(ChapterId chapter);

    default Coach get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No coach " + id));
    }

    default List<Coach> availableIn(ChapterId chapter) {
        return freeIn(chapter).stream().sorted(NameOrder.byFamilyName(Coach::name)).toList();
    }

    default List<Coach> ofChapter(ChapterId chapter) {
        return allOf(chapter).stream().sorted(NameOrder.byFamilyName(Coach::name)).toList();
    }
}

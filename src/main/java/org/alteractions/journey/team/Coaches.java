package org.alteractions.journey.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The coaches. */
public interface Coaches extends Repository<Coach, Long> {

    Coach save(Coach coach);

    Optional<Coach> findById(Long id);

    @Query("select * from coach where lower(email) = lower(:email)")
    List<Coach> findByEmail(String email);

    @Query("select * from coach where chapter = :chapter and available order by name")
    List<Coach> availableIn(String chapter);

    /** Those who are no longer offered included. */
    @Query("select * from coach where chapter = :chapter order by name")
    List<Coach> ofChapter(String chapter);

    default Coach get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No coach " + id));
    }
}

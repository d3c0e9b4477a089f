package org.alteractions.journey.structure.sponsor;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface SponsorRepository extends Repository<Sponsor, Long> {

    Sponsor save(Sponsor sponsor);

    Optional<Sponsor> findById(Long id);

    List<Sponsor> findAllByOrderByName();

    @Query("select * from sponsor where lower(name) = lower(:name)")
    Optional<Sponsor> findByName(String name);

    default Sponsor named(String name) {
        return findByName(name).orElseGet(() -> save(new Sponsor(null, null, name)));
    }
}

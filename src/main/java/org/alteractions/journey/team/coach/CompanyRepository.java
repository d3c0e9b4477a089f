package org.alteractions.journey.team.coach;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The partner companies. */
public interface CompanyRepository extends Repository<Company, Long> {

    Company save(Company company);

    Optional<Company> findById(Long id);

    @Query("select * from company where lower(name) = lower(:name) order by id fetch first row only")
    Optional<Company> findByName(String name);

    default Company named(String name) {
        return findByName(name).orElseGet(() -> save(new Company(null, name)));
    }
}

package org.alteractions.journey.team.coach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of partner companies. */
public interface CompanyRepository extends Repository<Company, Long> {

    Company save(Company company);

    Optional<Company> findById(Long id);

    @Query("select * from company where id in (:ids)")
    List<Company> findAll(Collection<Long> ids);

    /** Names by company id, in at most one query. */
    default Map<Long, String> names(Stream<Long> ids) {
        List<Long> wanted = ids.filter(Objects::nonNull).distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : findAll(wanted).stream().collect(Collectors.toMap(Company::id, Company::name));
    }

    @Query("select * from company where lower(name) = lower(:name) order by id fetch first row only")
    Optional<Company> findByName(String name);

    default Company named(String name) {
        return findByName(name).orElseGet(() -> save(new Company(null, null, name)));
    }
}

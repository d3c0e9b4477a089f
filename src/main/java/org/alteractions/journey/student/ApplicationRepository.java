package org.alteractions.journey.student;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the applications, by number. */
public interface ApplicationRepository extends Repository<Application, ApplicationNumber> {

    Application save(Application application);

    Optional<Application> findById(ApplicationNumber number);

    @Query("select * from application where number in (:numbers) order by number")
    List<Application> findAll(Collection<ApplicationNumber> numbers);

    List<Application> findBySeasonAndStateOrderByNumber(SeasonReference season, Application.State state);

    List<Application> findBySeasonOrderByNumber(SeasonReference season);

    List<Application> findByStudentIdOrderByNumberDesc(Long studentId);

    Optional<Application> findByStudentIdAndSeason(Long studentId, SeasonReference season);

    boolean existsByStudentIdAndSeason(Long studentId, SeasonReference season);

    boolean existsByStudentIdAndSeasonAndState(Long studentId, SeasonReference season, Application.State state);

    @Query("""
            select * from application where season = :season and state = 'WAITING_LIST'
            order by waiting_rank, number""")
    List<Application> waitingList(SeasonReference season);

    /**
     * Locks the places of a season until the end of the transaction. Otherwise two transactions that read the waiting
     * list at the same time would find the same student first.
     */
    @Query("select reference from season where reference = :season for update")
    String holdPlacesOf(SeasonReference season);

    @Query("""
            select application.* from application join season on season.reference = application.season
            where season.chapter in (:chapters) and application.state not in
            ('DECLINED', 'ABSENT', 'OFFER_LAPSED', 'NOT_TRAINED', 'WITHDRAWN', 'CLOSED', 'NOT_PLACED')
            order by application.number""")
    List<Application> findOpen(Collection<ChapterId> chapters);

    default Application get(ApplicationNumber number) {
        return findById(number).orElseThrow(() -> new IllegalArgumentException("No application '" + number + "'"));
    }
}

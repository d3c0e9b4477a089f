package org.alteractions.journey.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, Long> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findByDossierAndParty(String dossier, String party);

    List<Feedback> findByDossierOrderById(String dossier);
}

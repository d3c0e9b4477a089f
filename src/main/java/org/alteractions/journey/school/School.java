package org.alteractions.journey.school;

import org.springframework.data.annotation.Id;

/**
 * A partner school.
 *
 * @param id       slug, for instance "polytech-nantes"; part of the references of its presentations
 * @param language of its contact, "fr" or "en"
 */
public record School(
        @Id String id, String name, String chapter, String contactName, String contactEmail, String language) {}

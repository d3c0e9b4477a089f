package org.alteractions.journey.structure;

import org.alteractions.journey.id.ChapterId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * An association, cooperative, foundation or company of the social economy; it can make several requests.
 *
 * @param id set by the database
 */
public record Structure(
        @Id Long id,
        @Version Integer version,
        String name,
        StructureKind kind,
        ChapterId chapter,
        @Embedded.Empty Contact contact) {

    public static Structure of(String name, StructureKind kind, ChapterId chapter, Contact contact) {
        return new Structure(null, null, name, kind, chapter, contact);
    }

    public boolean isReachedAt(String address) {
        return contact.email.equalsIgnoreCase(address);
    }

    /** The same structure with a new contact. */
    public Structure reachedThrough(Contact other) {
        return new Structure(id, version, name, kind, chapter, other);
    }

    Structure reachedAt(String email) {
        return reachedThrough(new Contact(contact.name, email, contact.phone, contact.language));
    }

    /** @param language "fr" or "en" */
    public record Contact(String name, String email, String phone, String language) {}

    public String contactName() {
        return contact.name();
    }

    public String contactEmail() {
        return contact.email();
    }

    public String contactPhone() {
        return contact.phone();
    }

    public String language() {
        return contact.language();
    }
}

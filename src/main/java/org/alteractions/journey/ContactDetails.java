package org.alteractions.journey;

/**
 * Contact data of a person.
 *
 * @param phone    may be null
 * @param language "fr" or "en"
 */
public record ContactDetails(String email, String phone, String language) {

    public ContactDetails withEmail(String address) {
        return new ContactDetails(address, phone, language);
    }
}

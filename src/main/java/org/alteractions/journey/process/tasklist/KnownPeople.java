package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Map;

/**
 * Finds known people and organisations while staff type a name or address into a form. The engine's current
 * authentication is the caller. The application provides one bean of this type, named {@value #BEAN_NAME}.
 */
public interface KnownPeople {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "knownPeople";

    /**
     * @param kind  of the people that the form registers, for instance "coach"
     * @param words of a name or e-mail address
     */
    Result find(String kind, String words);

    /**
     * What a form can be filled with, by name of a value, for instance "EMAIL"; empty if the caller does not see the
     * person.
     *
     * @param kind   of the people that the form registers; others fill nothing
     * @param number of the person, for instance "coach-12"
     */
    Map<String, String> values(String kind, String number);

    /**
     * What was found.
     *
     * @param people  the best few, those of the form's kind first
     * @param refusal why nothing was searched, in French; null after a search
     */
    record Result(List<Person> people, String refusal) {}

    /**
     * A person or organisation that the caller may see.
     *
     * @param name with kind and organisation, in French, for instance "Élodie Le Goff, coach (SCE)"
     * @param path of the person's page
     * @param number with which the form is filled; null if the form registers another kind
     */
    record Person(String name, String path, String number) {}
}

package org.alteractions.journey.mail;

import java.util.List;
import java.util.Optional;

/** The people of one feature, by the number that stands for them in keys, links and logs. */
public interface AddressBook {

    /** @param participant for instance "structure-12"; empty where it is not one of this feature's */
    Optional<Recipient> find(String participant);

    /** Everybody who is written to at an address; several may share one. */
    List<Recipient> at(String address);
}

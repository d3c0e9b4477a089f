package org.alteractions.journey.mail;

import org.springframework.stereotype.Component;

/** Lets stories of other packages send what the outbox holds. */
@Component
public class Delivery {

    private final Postman postman;

    Delivery(Postman postman) {
        this.postman = postman;
    }

    public void deliver() {
        postman.deliver();
    }
}

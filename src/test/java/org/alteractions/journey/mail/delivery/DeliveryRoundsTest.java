package org.alteractions.journey.mail.delivery;

import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.alteractions.journey.mail.outbox.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DeliveryRoundsTest {

    private final Postman postman = mock(Postman.class);
    private final DeliveryRounds rounds = new DeliveryRounds(postman);

    @Test
    void serverIsSlow_roundsDoNotPileUp_andNobodyWaitsForThem() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        doAnswer(slow -> {
            begun.countDown();
            answered.await();
            return null;
        }).when(postman).deliver();

        rounds.onWritten(new Mails.MailWritten());
        begun.await();
        IntStream.range(0, 20).forEach(i -> {
            rounds.onWritten(new Mails.MailWritten());
            rounds.regular();
        });
        verify(postman, times(1)).deliver();

        answered.countDown();
        rounds.finish();
        verify(postman, timeout(2_000).times(2)).deliver();
        verify(postman).finish();
    }
}

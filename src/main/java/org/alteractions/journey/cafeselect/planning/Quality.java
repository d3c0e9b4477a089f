package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;

/**
 * How good a plan is.
 *
 * @param endsAt       when its last interview is over
 * @param rounds       how many rounds of the session it takes, from the first
 * @param provedRounds no plan takes fewer rounds: proved
 * @param waited       minutes from the end of a candidate's first interview to the start of the second, all together
 * @param longestWait  the same for the candidate who waits longest
 * @param leastLoad    interviews of the interviewer who has fewest
 * @param mostLoad     interviews of the interviewer who has most
 */
public record Quality(
        LocalDateTime endsAt,
        int rounds,
        int provedRounds,
        long waited,
        int longestWait,
        int leastLoad,
        int mostLoad) {}

package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;

/**
 * How good a plan is.
 *
 * @param endsAt       end of the last interview
 * @param rounds       number of rounds of the session up to the last interview
 * @param provedRounds proved lower bound for the rounds of any plan
 * @param waited       total minutes from the end of a candidate's first interview to the start of the second
 * @param longestWait  the same for the candidate who waits longest
 * @param leastLoad    fewest interviews of one interviewer
 * @param mostLoad     most interviews of one interviewer
 */
public record Quality(
        LocalDateTime endsAt,
        int rounds,
        int provedRounds,
        long waited,
        int longestWait,
        int leastLoad,
        int mostLoad) {}

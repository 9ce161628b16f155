/**
 * Exact quantities, law that changes by date, and findings: what every other room is built of.
 *
 * <p>The policy paper asks that money follow the task (费随事转), that a vote decide and that a time limit be kept. Each of
 * these is a comparison that goes wrong by a fen, by half a vote or by a holiday, under a law that changes on a day.
 * Hence this room:
 *
 * <ul>
 *   <li>quantities are exact: {@link dev.governance.basics.Ratio} and {@link dev.governance.basics.Share} are fractions,
 *       {@link dev.governance.basics.Money} is whole fen, {@link dev.governance.basics.Apportionment} divides a whole so
 *       that nothing is lost, and {@link dev.governance.basics.Threshold} says whether 以上 or 超过 is meant;
 *   <li>law has dates: {@link dev.governance.basics.DateSpan} is a span of days, {@link dev.governance.basics.Dated} a
 *       value that changes, and {@link dev.governance.basics.Norms} answers {@link dev.governance.basics.NormId} by day
 *       and {@link dev.governance.basics.ProfileId} with a {@link dev.governance.basics.Norm}, its
 *       {@link dev.governance.basics.Evidence} and the {@link dev.governance.basics.NormUse} that a result keeps;
 *   <li>working days are counted by a {@link dev.governance.basics.WorkingCalendar} that is handed in, such as a
 *       {@link dev.governance.basics.HolidayCalendar}; what it does not know it refuses with an
 *       {@link dev.governance.basics.Answer};
 *   <li>{@link dev.governance.basics.Citation} names a source of law or policy, {@link dev.governance.basics.Sentence}
 *       says something in English and in Chinese, and {@link dev.governance.basics.Finding} is what a review or a rule
 *       found, with a stable code and the numbers that led to it;
 *   <li>people appear by {@link dev.governance.basics.PersonId} alone, a pseudonym.
 * </ul>
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.basics;

import org.jspecify.annotations.NullMarked;

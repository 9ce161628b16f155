package dev.governance.examples.people;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.worker.ExamStandard;
import dev.governance.worker.PayOutlook;
import dev.governance.worker.QualificationStandard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a review of workers (核查参数), of one profile on one day.
 *
 * @param day the day
 * @param outlook what is supposed of the years ahead
 * @param exams the rules of the examination
 * @param qualification what is asked of the qualification of a staff
 * @param fullTimeHours how many hours a full post has a year; absent where no verified or assumed number is in force
 * @param smallestCell how many people a community needs to be told of; absent likewise
 * @param uses where the last two come from
 */
public record PayNumbers(
        LocalDate day,
        PayOutlook outlook,
        ExamStandard exams,
        QualificationStandard qualification,
        Optional<Long> fullTimeHours,
        Optional<Long> smallestCell,
        ImmutableList<NormUse> uses) {

    private static final NormId<Long> HOURS = NormId.ofCount("worker.full-time-hours");
    private static final NormId<Long> CELL = NormId.ofCount("worker.smallest-cell");

    /**
     * Reads the numbers.
     *
     * @param norms the norms
     * @param day the day
     * @param profile whose numbers
     * @param years how many years the forecast looks ahead, 1 to 50
     * @param index how many times the benchmark wage of a year is that of the year before
     * @return the numbers
     * @throws IllegalArgumentException if the rules of the examination have no value on the day
     */
    public static PayNumbers of(Norms norms, LocalDate day, ProfileId profile, int years, Ratio index) {
        Norm<Long> hours = norms.value(HOURS, day, profile);
        Norm<Long> cell = norms.value(CELL, day, profile);
        return new PayNumbers(
                day,
                PayOutlook.builder()
                        .firstYear(day.getYear() + 1)
                        .years(years)
                        .index(index)
                        .build(),
                ExamStandard.of(norms, day, profile),
                QualificationStandard.of(norms, day, profile),
                hours.value(),
                cell.value(),
                Stream.of(hours.use(), cell.use()).flatMap(Optional::stream).collect(toImmutableList()));
    }
}

package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What passed papers give in a year (成绩滚动结果): the certificate, or which papers still count and which are missing.
 *
 * <p>Papers count together when all were passed within so many years in a row: with a window of two years, of papers passed in 2024, 2025 and 2026 the first has expired when the last is passed. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExamStanding.class)
@JsonDeserialize(as = ImmutableExamStanding.class)
@JsonPropertyOrder({"level", "year", "passedIn", "counting", "missing"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ExamStanding implements Serializable {

    ExamStanding() {}

    /**
     * Returns the level.
     *
     * @return the level
     */
    public abstract SocialWorkLevel level();

    /**
     * Returns the year that is looked at.
     *
     * @return a calendar year
     */
    public abstract int year();

    /**
     * Returns when all papers had been passed within the window.
     *
     * @return the earliest such year, at most the year looked at; absent if there is none
     */
    public abstract Optional<Integer> passedIn();

    /**
     * Returns the papers that would still count in the year after.
     *
     * @return the year of the last pass by paper; empty once the level is passed
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExamPaper, Integer> counting();

    /**
     * Returns the papers that are still to be passed.
     *
     * @return empty once the level is passed
     */
    public abstract ImmutableSet<ExamPaper> missing();

    /**
     * Tells whether the level is passed.
     *
     * @return whether all papers were passed within the window
     */
    @JsonIgnore
    public final boolean isPassed() {
        return passedIn().isPresent();
    }

    /**
     * Looks at the passes of one person, in a single run over the years: linear in their number, but for sorting.
     *
     * @param rule the rule of the level
     * @param passes the papers passed, in any order; those of other levels and of later years are left out
     * @param year the year that is looked at
     * @return the standing
     */
    public static ExamStanding of(ExamRule rule, Iterable<ExamPass> passes, int year) {
        ImmutableSet<ExamPaper> papers = ExamPaper.of(rule.level());
        TreeMap<Integer, EnumSet<ExamPaper>> byYear = new TreeMap<>();
        for (ExamPass pass : passes) {
            if (pass.paper().level() == rule.level() && pass.year() <= year) {
                byYear.computeIfAbsent(pass.year(), y -> EnumSet.noneOf(ExamPaper.class))
                        .add(pass.paper());
            }
        }
        EnumMap<ExamPaper, Integer> last = new EnumMap<>(ExamPaper.class);
        for (Map.Entry<Integer, EnumSet<ExamPaper>> sat : byYear.entrySet()) {
            sat.getValue().forEach(paper -> last.put(paper, sat.getKey()));
            int oldest = sat.getKey() - rule.windowYears() + 1;
            if (last.size() == papers.size() && last.values().stream().allMatch(y -> y >= oldest)) {
                return standing(rule, year, Optional.of(sat.getKey()), new EnumMap<>(ExamPaper.class));
            }
        }
        last.values().removeIf(passed -> passed < year + 2 - rule.windowYears());
        return standing(rule, year, Optional.empty(), last);
    }

    private static ExamStanding standing(
            ExamRule rule, int year, Optional<Integer> passedIn, EnumMap<ExamPaper, Integer> counting) {
        return ImmutableExamStanding.builder()
                .level(rule.level())
                .year(year)
                .passedIn(passedIn)
                .counting(counting)
                .missing(
                        passedIn.isPresent()
                                ? ImmutableSet.of()
                                : Sets.difference(ExamPaper.of(rule.level()), counting.keySet()))
                .build();
    }

    /**
     * Tells whether a pass of the senior level is still good for the review that follows (高级评审).
     *
     * @param rule the rule of the level
     * @param reviewYear the year of the review
     * @return whether the level was passed in that year or less than a window before
     */
    public final boolean isGoodForReview(ExamRule rule, int reviewYear) {
        return passedIn()
                .filter(passed -> reviewYear >= passed && reviewYear < passed + rule.windowYears())
                .isPresent();
    }
}

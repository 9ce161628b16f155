package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class ExamStandingProperties {

    private static final WorkerId WORKER = WorkerId.of("w-1");

    /** The first year for which each paper has some pass among the years of the window that ends there. */
    private static Optional<Integer> naive(ExamRule rule, List<ExamPass> passes, int year) {
        for (int end = 1990; end <= year; end++) {
            int last = end;
            boolean all = ExamPaper.of(rule.level()).stream()
                    .allMatch(paper -> passes.stream()
                            .anyMatch(pass -> pass.paper() == paper
                                    && pass.year() <= last
                                    && pass.year() > last - rule.windowYears()));
            if (all) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    @Property(tries = 10_000)
    void theWindowsAreThoseThatOneFindsByTrying(
            @ForAll long seed, @ForAll @IntRange(max = 2) int level, @ForAll @IntRange(min = 1, max = 4) int window) {
        Random random = new Random(seed);
        ExamRule rule = ExamRule.builder()
                .from(WorkerCases.exams().rules().get(level))
                .windowYears(window)
                .build();
        List<ExamPass> passes = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> new ExamPass(WORKER, ExamPaper.values()[random.nextInt(6)], 2000 + random.nextInt(8)))
                .toList();
        int year = 2000 + random.nextInt(9);

        ExamStanding standing = ExamStanding.of(rule, passes, year);

        assertEquals(naive(rule, passes, year), standing.passedIn());
        if (!standing.isPassed()) {
            List<ExamPass> next = new ArrayList<>(
                    passes.stream().filter(pass -> pass.year() <= year).toList());
            standing.missing().forEach(paper -> next.add(new ExamPass(WORKER, paper, year + 1)));
            assertTrue(ExamStanding.of(rule, next, year + 1).isPassed(), "passing what is missing is enough");
            standing.missing()
                    .forEach(paper -> assertFalse(
                            ExamStanding.of(
                                            rule,
                                            next.stream()
                                                    .filter(pass -> pass.paper() != paper || pass.year() <= year)
                                                    .toList(),
                                            year + 1)
                                    .isPassed(),
                            "and nothing less"));
        }
    }

    @Property(tries = 100_000)
    @Tag("long")
    void theWindowsAreThoseThatOneFindsByTryingInManyCases(
            @ForAll long seed, @ForAll @IntRange(max = 2) int level, @ForAll @IntRange(min = 1, max = 4) int window) {
        theWindowsAreThoseThatOneFindsByTrying(seed, level, window);
    }
}

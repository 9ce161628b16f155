package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Outcome;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws catalogues, always the same ones for a size, and requests that meet about twenty of their rules.
 *
 * <p>Half of the rules name a matter, three in ten a division, and their ranges take half of the hours; the number of
 * codes grows with the catalogue, so that ten rules with a matter and six with a division fire. The other rules name
 * neither; their ranges shrink as the catalogue grows, so that four fire. In a catalogue of ten
 * rules, about five fire.
 */
public final class RuleCatalogue {

    /** Hours are below this. */
    public static final int HOURS = 100_000;

    private static final long SEED = 20240601L;
    private static final int BY_MATTER = 10;
    private static final int BY_DIVISION = 6;
    private static final int BY_HOURS = 4;

    private final Random random;
    private final ImmutableList<CatalogueRule> rules;
    private final int matters;
    private final int divisions;

    /**
     * Draws a catalogue.
     *
     * @param size how many rules, at least 10
     */
    public RuleCatalogue(int size) {
        if (size < 10) {
            throw new IllegalArgumentException("a catalogue has at least 10 rules, but was asked for " + size);
        }
        random = new Random(SEED + size);
        int ofMatter = size / 2;
        int ofDivision = size * 3 / 10;
        matters = Math.max(1, ofMatter / (2 * BY_MATTER));
        divisions = Math.max(1, ofDivision / (2 * BY_DIVISION));
        int narrow = (int) Math.min(HOURS / 2, (long) HOURS * BY_HOURS / (size - ofMatter - ofDivision));
        rules = IntStream.range(0, size)
                .mapToObj(number -> {
                    if (number < ofMatter) {
                        return rule(number, new Reach.OfMatter(matter(number % matters)), HOURS / 2);
                    }
                    return number < ofMatter + ofDivision
                            ? rule(number, new Reach.OfDivision(division(number % divisions)), HOURS / 2)
                            : rule(number, new Reach.Everywhere(), narrow);
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the rules.
     *
     * @return as many as asked for, in the order of their numbers
     */
    public ImmutableList<CatalogueRule> rules() {
        return rules;
    }

    /**
     * Draws requests whose codes the catalogue knows.
     *
     * @param count how many
     * @return requests; others at each call
     */
    public ImmutableList<CatalogueRequest> requests(int count) {
        return Stream.generate(() -> new CatalogueRequest(
                        matter(random.nextInt(matters)), division(random.nextInt(divisions)), random.nextInt(HOURS)))
                .limit(count)
                .collect(ImmutableList.toImmutableList());
    }

    /** A range of {@code width} hours takes {@code width / HOURS} of all requests, on the average of all places. */
    private CatalogueRule rule(int number, Reach reach, int width) {
        int from = random.nextInt(HOURS - width + 1);
        Outcome[] outcomes = Outcome.values();
        Outcome outcome = outcomes[1 + random.nextInt(outcomes.length - 1)];
        return new CatalogueRule(number, reach, from, from + width, outcome);
    }

    private static String matter(int serial) {
        return "M%05d".formatted(serial);
    }

    private static String division(int serial) {
        return "%012d".formatted(110_101_001_000L + serial);
    }
}

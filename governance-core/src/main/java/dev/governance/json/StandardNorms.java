package dev.governance.json;

import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The norms that come with this library (内置规范参数): the national profile, and local profiles that are examples.
 *
 * <p>Of organizations the national profile holds what laws and party rules say whose text or an excerpt of it was read, by the day,
 * and says of the rest that it was not verified. No national rule gives numbers for the admission of tasks, as far as anybody saw; the national profile says so of each. The
 * example for Shanghai holds what the city's rules on residents' committees say in art. 18, 27 to 29 and 38, whose text was read,
 * and numbers that are assumed, each with the reason. The examples for
 * staffing hold targets whose sources were seen in excerpts at best, marked as assumed. The rules on who does what come from the
 * regulations of Shanghai, Beijing and Weifang that were read, and from the organic law as it stood until 2026. Stateless and
 * thread-safe.
 */
public final class StandardNorms {

    private static final ProfileId SHANGHAI = ProfileId.of("shanghai-example");
    private static final ProfileId STAFFING_PLAN = ProfileId.of("staffing-plan-example");
    private static final ProfileId MONEY = ProfileId.of("funding-example");
    private static final ProfileId ORGANIZATION = ProfileId.of("organization-example");
    private static final ProfileId STAFFING_GRID = ProfileId.of("staffing-grid-example");
    private static final ProfileId RANKING = ProfileId.of("ranking-example");
    private static final ProfileId WORKER = ProfileId.of("worker-example");

    private StandardNorms() {}

    private static final class National {
        static final Norms NORMS = read("norms-national.json").plus(read("norms-organization-national.json"));
    }

    private static final class All {
        static final Norms NORMS = national()
                .plus(read("norms-shanghai-example.json"))
                .plus(read("norms-staffing-example.json"))
                .plus(read("norms-organization-example.json"))
                .plus(read("norms-duty-examples.json"));
    }

    private static final class Workers {
        static final Norms NORMS = read("norms-worker.json").plus(read("norms-worker-example.json"));
    }

    private static final class Money {
        static final Norms NORMS = read("norms-funding.json");
    }

    private static final class Grids {
        static final Norms NORMS = read("norms-grid-examples.json");
    }

    private static final class Rankings {
        static final Norms NORMS = read("norms-ranking-example.json");
    }

    /**
     * Returns what is known, and assumed for an example, of rankings, accountability and early warning: no number of theirs was found in
     * a law.
     *
     * @return the norms of the national profile and of {@link #rankingExample}
     */
    public static Norms rankings() {
        return Rankings.NORMS;
    }

    /**
     * Returns the id of the example for rankings, accountability and early warning.
     *
     * @return {@code ranking-example}
     */
    public static ProfileId rankingExample() {
        return RANKING;
    }

    /**
     * Returns profiles for the size of grids, all of them examples: {@code policy-paper-example}, grids of 200 to 400
     * households, and {@code urban-grid-example}, of 300 to 500.
     *
     * @return their norms
     */
    public static Norms grids() {
        return Grids.NORMS;
    }

    /**
     * Returns the numbers of budgets, grants, tax relief and purchase: what the law says, in the national profile, and
     * {@code funding-example}, which holds what nobody says and is assumed.
     *
     * @return their norms
     */
    public static Norms funding() {
        return Money.NORMS;
    }

    /**
     * Returns the id of the example for money.
     *
     * @return {@code funding-example}
     */
    public static ProfileId fundingExample() {
        return MONEY;
    }

    /**
     * Returns what is asked of workers: in the national profile the rules of the examination of social workers, and of
     * other numbers that they were not verified; in {@code worker-example} numbers that are assumed.
     *
     * @return their norms
     */
    public static Norms workers() {
        return Workers.NORMS;
    }

    /**
     * Returns the national profile alone.
     *
     * @return its norms
     */
    public static Norms national() {
        return National.NORMS;
    }

    /**
     * Returns the national profile and all examples.
     *
     * @return the norms of all
     */
    public static Norms all() {
        return All.NORMS;
    }

    /**
     * Returns the id of the example for Shanghai.
     *
     * @return {@code shanghai-example}
     */
    public static ProfileId shanghaiExample() {
        return SHANGHAI;
    }

    /**
     * Returns the id of the example that counts workers by residents, as a five-year plan does.
     *
     * @return {@code staffing-plan-example}
     */
    public static ProfileId staffingPlanExample() {
        return STAFFING_PLAN;
    }

    /**
     * Returns the id of the example that counts workers by grids and communities.
     *
     * @return {@code staffing-grid-example}
     */
    public static ProfileId staffingGridExample() {
        return STAFFING_GRID;
    }

    /**
     * Returns the id of the example for organizations: rules of Beijing and Shanghai whose text was read, and numbers that are
     * assumed.
     *
     * @return {@code organization-example}
     */
    public static ProfileId organizationExample() {
        return ORGANIZATION;
    }

    /**
     * Returns the id of the example for the qualification and the workload of workers.
     *
     * @return {@code worker-example}
     */
    public static ProfileId workerExample() {
        return WORKER;
    }

    private static Norms read(String name) {
        try (InputStream stream = Objects.requireNonNull(StandardNorms.class.getResourceAsStream(name), name)) {
            return JsonFormat.standard().read(Source.of(name, stream), Norms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

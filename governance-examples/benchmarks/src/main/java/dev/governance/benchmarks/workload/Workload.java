package dev.governance.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Draws invented requests (模拟申请), always the same ones: about one in four meets no rule, more than half meet one that
 * refuses, and half of those that are not simply admitted meet more than one.
 *
 * <p>Only whole numbers are drawn, from {@link Random}, whose sequence Java specifies; so the requests are the same on
 * every machine. Not thread-safe.
 */
public final class Workload {

    /** The seed. */
    public static final long SEED = 20240601L;

    /** How many requests {@link #standard()} has. */
    public static final int SIZE = 10_000;

    private static final int CERTAIN = 1000;
    private static final Level[] LEVELS = Level.values();
    private static final Matter[] MATTERS = Matter.values();
    private static final LegalBasis[] GROUNDS = {LegalBasis.LAW, LegalBasis.REGULATION, LegalBasis.NORMATIVE_DOCUMENT};
    private static final Proof[] PROOFS = Proof.values();
    private static final int BANNED = Proof.banned().size();

    private final Random random = new Random(SEED);
    private int drawn;

    /**
     * Returns the requests that the tables are made with.
     *
     * @return {@link #SIZE} requests
     */
    public static ImmutableList<Request> standard() {
        return Stream.generate(new Workload()::next).limit(SIZE).collect(ImmutableList.toImmutableList());
    }

    /**
     * Draws the next request.
     *
     * @return a request
     */
    public Request next() {
        int hours = between(4, 60) * (chance(200) ? 8 : 1);
        int capacity = between(4, 12) * 1000;
        boolean authorityNeeded = chance(400);
        return new Request(
                "T%07d".formatted(++drawn),
                LEVELS[random.nextInt(LEVELS.length)],
                MATTERS[random.nextInt(MATTERS.length)],
                chance(60),
                chance(80) ? LegalBasis.NONE : GROUNDS[random.nextInt(GROUNDS.length)],
                proof(),
                hours,
                funding(hours),
                authorityNeeded,
                authorityNeeded ? chance(700) : chance(300),
                Math.max(0, carried(capacity) - hours),
                capacity,
                chance(60) ? between(25, 60) : between(1, 24),
                deadline(hours));
    }

    private Proof proof() {
        if (chance(500)) {
            return Proof.NONE;
        }
        int allowed = PROOFS.length - BANNED;
        return PROOFS[chance(160) ? allowed + random.nextInt(BANNED) : random.nextInt(allowed)];
    }

    /** Most requests bring enough money, one in five too little. */
    private int funding(int hours) {
        int perMille = chance(200) ? between(300, 999) : between(1000, 2000);
        return hours * RuleId.RATE * perMille / CERTAIN;
    }

    /** Returns the hours that the community would carry with this request. */
    private int carried(int capacity) {
        int draw = random.nextInt(CERTAIN);
        int perMille = draw < 180 ? between(1010, 1300) : draw < 490 ? between(810, 990) : between(300, 790);
        return (int) ((long) capacity * perMille / CERTAIN);
    }

    private int deadline(int hours) {
        int needed = (hours + RuleId.DAY - 1) / RuleId.DAY;
        return chance(70) ? needed / 2 : needed + between(0, 40);
    }

    private boolean chance(int perMille) {
        return random.nextInt(CERTAIN) < perMille;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}

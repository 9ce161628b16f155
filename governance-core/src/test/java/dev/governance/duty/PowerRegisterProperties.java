package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

class PowerRegisterProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 6;
    private static final int BODIES = 4;
    private static final Power[] POWERS = {Power.DECIDE, Power.PAY};

    private static OrganizationId body(int number) {
        return OrganizationId.of("b" + number);
    }

    private static DateSpan span(Random random) {
        int from = random.nextInt(DAYS);
        return random.nextBoolean()
                ? DateSpan.of(FIRST, FIRST.plusDays(DAYS))
                : DateSpan.of(FIRST.plusDays(from), FIRST.plusDays(from + 1 + random.nextInt(DAYS - from)));
    }

    private static Power[] powers(Random random) {
        return random.nextBoolean() ? POWERS : new Power[] {POWERS[random.nextInt(2)]};
    }

    private static PowerRegister register(Random random) {
        Set<PowerHolding> holdings = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            PowerHolding.Builder holding = PowerHolding.builder()
                    .body(body(random.nextInt(2)))
                    .addPowers(powers(random))
                    .during(span(random))
                    .addCitations(ReviewCases.LAW);
            if (random.nextInt(3) == 0) {
                holding.duty(DutyId.of("d" + random.nextInt(2)));
            }
            holdings.add(holding.build());
        }
        PowerRegister.Builder register = PowerRegister.builder().addAllHoldings(holdings);
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            register.addDelegations(delegation(i, count, random));
        }
        return register.build();
    }

    private static Delegation delegation(int number, int count, Random random) {
        int from = random.nextInt(BODIES);
        DateSpan span = span(random);
        Delegation.Builder delegation = Delegation.builder()
                .id(DelegationId.of("g" + number))
                .delegator(body(from))
                .delegate(body((from + 1 + random.nextInt(BODIES - 1)) % BODIES))
                .duty(DutyId.of("d" + random.nextInt(8) / 7))
                .addPowers(powers(random))
                .during(span)
                .passable(random.nextInt(4) > 0)
                .addCitations(ReviewCases.LAW);
        if (random.nextInt(5) == 0) {
            delegation.revokedOn(span.from().orElseThrow());
        }
        int source = random.nextInt(count + 1);
        if (random.nextInt(3) > 0 && source != number) {
            delegation.passedOnFrom(DelegationId.of("g" + source));
        }
        return delegation.build();
    }

    private static void compare(long seed) {
        PowerRegister register = register(new Random(seed));
        NaivePowers naive = new NaivePowers(register, FIRST, FIRST.plusDays(DAYS));
        for (int number = 0; number < BODIES; number++) {
            for (Power power : POWERS) {
                for (int duty = 0; duty < 2; duty++) {
                    for (int day = 0; day < DAYS; day++) {
                        DutyId id = DutyId.of("d" + duty);
                        LocalDate date = FIRST.plusDays(day);
                        assertEquals(
                                naive.holds(body(number), power, id, date),
                                register.holds(body(number), power, id, date),
                                () -> register + " " + power + " " + id + " " + date);
                    }
                }
            }
        }
    }

    @Property(tries = 10_000)
    void powersAreThoseThatSomebodyFindsWhoAsksUpTheChain(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void powersAreThoseThatSomebodyFindsWhoAsksUpTheChainOverAndOver(
            @ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
    }

    /** Whatever is taken back gives nobody a power that was not there before. */
    @Property(tries = 2_000)
    void takingBackNeverGives(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        PowerRegister register = register(new Random(seed));
        for (Delegation taken : register.delegations()) {
            PowerRegister.Builder after = PowerRegister.builder().addAllHoldings(register.holdings());
            register.delegations()
                    .forEach(each -> after.addDelegations(
                            each.equals(taken)
                                    ? Delegation.builder()
                                            .from(each)
                                            .revokedOn(each.during().from())
                                            .build()
                                    : each));
            PowerRegister revoked = after.build();
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = FIRST.plusDays(day);
                boolean before = register.holds(taken.delegate(), Power.PAY, taken.duty(), date);
                assertFalse(!before && revoked.holds(taken.delegate(), Power.PAY, taken.duty(), date));
            }
        }
    }
}

package dev.governance.examples.stories;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.duty.Capability;
import dev.governance.duty.CapabilityTest;
import dev.governance.duty.Delegation;
import dev.governance.duty.DelegationId;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.PowerHolding;
import dev.governance.duty.PowerRegister;
import dev.governance.examples.duties.DutyWords;
import dev.governance.organization.OrganizationId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A bureau hands a power down to a station, the station passes it on, the bureau takes it back (赋权与收回). */
public final class WhoHasThePowerToday {

    private static final DutyId DUTY = DutyId.of("job-registration");
    private static final OrganizationId BUREAU = OrganizationId.of("labour bureau");
    private static final OrganizationId STATION = OrganizationId.of("service station");
    private static final OrganizationId SOCIETY = OrganizationId.of("social work centre");
    private static final Citation DECISION =
            Citation.builder().document("关于向社区服务站赋权的决定（虚构）").build();

    private WhoHasThePowerToday() {}

    /**
     * Prints who may read records, day by day.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("The station may not pass the power on, and does:");
        tell(register(false), out);
        out.println("The station may, and the bureau takes the power back on 1 July:");
        tell(register(true), out);
    }

    private static PowerRegister register(boolean passable) {
        Delegation first = delegation("first", BUREAU, STATION)
                .passable(passable)
                .revokedOn(LocalDate.of(2026, 7, 1))
                .build();
        Delegation second =
                delegation("second", STATION, SOCIETY).passedOnFrom(first.id()).build();
        return PowerRegister.builder()
                .addHoldings(PowerHolding.builder()
                        .body(BUREAU)
                        .addPowers(Power.READ_RECORDS)
                        .during(DateSpan.always())
                        .addCitations(Citation.of("社会救助暂行办法", "44", LocalDate.of(2019, 3, 2)))
                        .build())
                .addDelegations(first, second)
                .build();
    }

    private static Delegation.Builder delegation(String id, OrganizationId from, OrganizationId to) {
        return Delegation.builder()
                .id(DelegationId.of(id))
                .delegator(from)
                .delegate(to)
                .duty(DUTY)
                .addPowers(Power.READ_RECORDS)
                .during(DateSpan.ofYear(2026))
                .capability(new CapabilityTest(LocalDate.of(2025, 12, 10), ImmutableSet.copyOf(Capability.values())))
                .addCitations(DECISION);
    }

    private static void tell(PowerRegister register, PrintStream out) {
        register.review().forEach(finding -> out.println("  " + DutyWords.sentence(finding, Locale.ENGLISH)));
        for (LocalDate day : List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1))) {
            for (OrganizationId body : List.of(BUREAU, STATION, SOCIETY)) {
                String holds = register.holds(body, Power.READ_RECORDS, DUTY, day) ? "has it" : "has it not";
                out.println("  " + day + " " + body + " " + holds);
            }
        }
    }
}

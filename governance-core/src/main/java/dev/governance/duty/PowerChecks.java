package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether power and duty meet (权责一致), in both directions. */
final class PowerChecks {

    /** What a body does, as far as powers depend on it. */
    private static final class Doing {
        private final Set<DutyId> duties = new HashSet<>();
        private final Set<Power> needed = EnumSet.noneOf(Power.class);
        private boolean wholeIsListed;
    }

    private final Optional<PowerRegister> register;
    private final DutyStandard standard;
    private final RuleFindings findings;
    private final Map<OrganizationId, Doing> bodies = new HashMap<>();

    PowerChecks(Optional<PowerRegister> register, DutyStandard standard, RuleFindings findings) {
        this.register = register;
        this.standard = standard;
        this.findings = findings;
    }

    /** Takes a line of a listed duty on which the body works. */
    void check(ReviewedLine line) {
        Duty duty = Objects.requireNonNull(line.duty);
        Doing doing = bodies.computeIfAbsent(line.line.body(), body -> new Doing());
        doing.duties.add(duty.id());
        doing.needed.addAll(duty.powers());
        boolean doesIt =
                line.leads() || line.line.kind().isCommunityBody() || line.line.actor() == DutyActor.SUBDISTRICT_OFFICE;
        doing.wholeIsListed |= line.line.kind().isCommunityBody() || line.line.actor() == DutyActor.SUBDISTRICT_OFFICE;
        if (doesIt && !duty.powers().isEmpty()) {
            hasPowers(line, duty);
        }
    }

    private void hasPowers(ReviewedLine line, Duty duty) {
        Optional<? extends Set<Power>> granted = line.line.means().powers();
        if (granted.isEmpty() && register.isEmpty()) {
            Finding.Builder untold = findings.plain("duty.powers-untold", line);
            untold.severity(Finding.Severity.WARNING).putValues("powers", names(duty.powers()));
            line.found(LineStanding.UNTOLD, untold);
            return;
        }
        Set<Power> missing = EnumSet.copyOf(duty.powers());
        granted.ifPresent(missing::removeAll);
        missing.removeIf(power -> isHeld(line, duty, power));
        if (!missing.isEmpty()) {
            Finding.Builder finding = findings.under(DutyRule.POWER_FOLLOWS, "duty.without-power", line);
            finding.putValues("duty", duty.id().value()).putValues("missing", names(missing));
            line.found(LineStanding.POWERLESS, finding);
        }
    }

    private boolean isHeld(ReviewedLine line, Duty duty, Power power) {
        if (register.isEmpty()) {
            return false;
        }
        Coverage held = new Coverage();
        for (PowerHolding holding : register.get().byBody().get(line.line.body())) {
            if (holding.powers().contains(power)
                    && holding.duty().map(duty.id()::equals).orElse(true)) {
                held.add(holding.during());
            }
        }
        return held.firstGap(line.days()).isEmpty();
    }

    /** Powers for a duty that the body does not do; and of bodies whose whole work is listed, powers that no duty needs. */
    ImmutableList<Finding> withoutDuty(DateSpan period) {
        if (register.isEmpty()) {
            return ImmutableList.of();
        }
        Map<OrganizationId, Map<Power, List<PowerHolding>>> idle = new TreeMap<>();
        for (PowerHolding holding : register.get().effective()) {
            if (!holding.during().overlaps(period)) {
                continue;
            }
            Doing doing = bodies.getOrDefault(holding.body(), new Doing());
            for (Power power : holding.powers()) {
                if (isIdle(holding, power, doing)) {
                    idle.computeIfAbsent(holding.body(), body -> new EnumMap<>(Power.class))
                            .computeIfAbsent(power, each -> new ArrayList<>())
                            .add(holding);
                }
            }
        }
        return idle.entrySet().stream()
                .map(each -> told(each.getKey(), each.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isIdle(PowerHolding holding, Power power, Doing doing) {
        return holding.duty().isPresent()
                ? !doing.duties.contains(holding.duty().get())
                : doing.wholeIsListed && !doing.needed.contains(power);
    }

    private Finding told(OrganizationId body, Map<Power, List<PowerHolding>> idle) {
        Finding.Builder finding = Finding.builder("duty.power-without-duty");
        finding.subject(body.value())
                .severity(standard.holds(DutyRule.POWER_FOLLOWS) ? Finding.Severity.FAULT : Finding.Severity.WARNING)
                .putValues("body", body.value())
                .putValues("powers", names(idle.keySet()))
                .putValues("duties", duties(idle))
                .addAllCitations(standard.citations(DutyRule.POWER_FOLLOWS));
        return finding.build();
    }

    private static String duties(Map<Power, List<PowerHolding>> idle) {
        return idle.values().stream()
                .flatMap(List::stream)
                .flatMap(holding -> holding.duty().stream())
                .distinct()
                .sorted()
                .map(DutyId::value)
                .collect(Collectors.joining(", "));
    }

    private static String names(Set<Power> powers) {
        return powers.stream().sorted().map(Power::name).collect(Collectors.joining(", "));
    }
}

package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.Power;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said of a transfer before its work begins. */
final class TransferInspection {

    static final Citation MEANS = Citation.of("北京市街道办事处条例", "41", LocalDate.of(2019, 11, 27));

    private TransferInspection() {}

    static ImmutableList<Finding> of(TransferPlan plan, Ratio coverage) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Money promised = plan.promised().funds().orElse(Money.zero());
        Money needed = plan.cost().times(coverage, RoundingMode.CEILING);
        if (promised.compareTo(needed) < 0) {
            findings.add(Finding.builder("funding.transfer-short")
                    .subject(plan.duty().value())
                    .putValues("duty", plan.duty().value())
                    .putValues("promised", promised.toString())
                    .putValues("needed", needed.toString())
                    .putValues("shortfall", needed.minus(promised).toString())
                    .addCitations(MEANS)
                    .build());
        }
        Set<Power> missing = missing(plan, plan.promised().powers().orElse(ImmutableSet.of()));
        if (!missing.isEmpty()) {
            findings.add(Finding.builder("funding.transfer-powers-missing")
                    .subject(plan.duty().value())
                    .putValues("duty", plan.duty().value())
                    .putValues("powers", names(missing))
                    .addCitations(MEANS)
                    .build());
        }
        return findings.build();
    }

    static ImmutableSet<Power> missing(TransferPlan plan, Set<Power> granted) {
        return Sets.immutableEnumSet(Sets.difference(plan.requiredPowers(), granted));
    }

    static String names(Set<Power> powers) {
        return powers.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}

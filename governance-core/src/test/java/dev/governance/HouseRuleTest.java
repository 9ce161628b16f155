package dev.governance;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.Comparator.naturalOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.governance.house.FloorPlan;
import dev.governance.house.HouseRule;
import dev.offences.Breaks;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRuleTest {

    private static final FloorPlan PLAN = FloorPlan.house("dev.offences");
    private static final JavaClasses TENANTS =
            new ClassFileImporter().importPackages(PLAN.root()).that(not(resideInAPackage(PLAN.root())));
    private static final Pattern NAME = Pattern.compile("dev\\.offences(\\.[a-z]+)+\\.[A-Z]\\w*");

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void accusesWhoBreaksItAndNobodyElse(HouseRule rule) {
        ImmutableSortedSet<String> offenders = offendersAgainst(rule);

        assertFalse(offenders.isEmpty(), "no offence is planted: nobody knows whether the rule can fail");
        assertEquals(offenders, accusedBy(rule));
    }

    private static ImmutableSortedSet<String> offendersAgainst(HouseRule rule) {
        return TENANTS.stream()
                .filter(type -> type.tryGetAnnotationOfType(Breaks.class)
                        .map(breaks -> Arrays.asList(breaks.value()).contains(rule.name()))
                        .orElse(false))
                .map(JavaClass::getName)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** The first class that a report names is the one that did it; those after it are what it did it to. */
    private static ImmutableSortedSet<String> accusedBy(HouseRule rule) {
        return rule.evaluate(PLAN, TENANTS).getFailureReport().getDetails().stream()
                .flatMap(detail -> NAME.matcher(detail).results().limit(1))
                .map(MatchResult::group)
                .collect(toImmutableSortedSet(naturalOrder()));
    }
}

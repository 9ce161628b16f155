package dev.governance.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** What nothing is called. */
final class Names {

    private static final String LEFTOVERS =
            "(.*\\.)?(util|utils|impl|internal|common|helper|helpers|support|misc|other|shared|model|dto)(\\..*)?";
    private static final String NOTHING_SAID =
            "[A-Z]\\w*(Util|Utils|Helper|Manager|Impl|Info|Data|Base|Common|Misc|Handler|Processor)";

    /** Written by the annotation processor; named, finished and made public as it likes. */
    static final String GENERATED = "(.*\\.)?Immutable[A-Z]\\w*(\\$.*)?";

    /** Whoever extends a class of others answers to the names that they chose. */
    private static final DescribedPredicate<JavaClass> NAMED_BY_OTHERS =
            assignableTo(Throwable.class).or(assignableTo(resideInAPackage("com.fasterxml.jackson..")));

    private Names() {}

    static ArchRule packagesSayWhatIsInThem(FloorPlan plan) {
        return noClasses().should(Conditions.resideInPackageMatching(LEFTOVERS));
    }

    static ArchRule classesSayWhatTheyAre(FloorPlan plan) {
        return noClasses()
                .that()
                .haveNameNotMatching(GENERATED)
                .should(Conditions.haveSimpleNameMatching(NOTHING_SAID));
    }

    static ArchRule accessorsWithoutGet(FloorPlan plan) {
        return noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(GENERATED)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(NAMED_BY_OTHERS))
                .should()
                .haveNameMatching("get[A-Z].*");
    }
}

package dev.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** No clock, no chance, no file, no network, no logging, no thread. */
final class Purity {

    /** All that a room may stand on, beside the house itself. */
    private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "javax.annotation.processing",
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "com.google.common.base",
            "com.google.common.collect",
            "com.google.common.graph",
            "com.google.common.hash",
            "com.google.common.math",
            "com.google.common.primitives",
            "com.google.errorprone.annotations",
            "org.immutables.value",
            "org.jspecify.annotations");

    /** What serialisation asks for. */
    private static final ImmutableSet<String> SERIALISATION = ImmutableSet.of(
            "java.io.Serializable",
            "java.io.Serial",
            "java.io.ObjectStreamException",
            "java.io.InvalidObjectException");

    /** In a package that a room may stand on, and yet not for a room. */
    private static final ImmutableSet<String> OF_THE_MACHINE = ImmutableSet.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.security.SecureRandom");

    private static final ImmutableSet<String> RESOURCES =
            ImmutableSet.of("getResource", "getResourceAsStream", "getResources", "getBundle");

    private Purity() {}

    static ArchRule standsOnFewPackages(FloorPlan plan) {
        return noClasses().should().dependOnClassesThat(DescribedPredicate.describe("lie elsewhere", target -> {
            JavaClass type = target.getBaseComponentType();
            String home = type.getPackageName();
            boolean ours = home.equals(plan.root()) || home.startsWith(plan.root() + ".");
            boolean plain = type.isPrimitive() || PACKAGES.contains(home) || SERIALISATION.contains(type.getName());
            return !(ours || plain || isForReading(type));
        }));
    }

    /** Whether the room may read and write is said by {@link Wire}. */
    private static boolean isForReading(JavaClass type) {
        return Wire.isStream(type) || type.getPackageName().startsWith("com.fasterxml.jackson.");
    }

    static ArchRule leavesTheMachineAlone(FloorPlan plan) {
        return noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to the machine", target -> OF_THE_MACHINE.contains(target.getName())))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "System is asked for more than a copy of an array",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && !access.getTarget().getName().equals("arraycopy")))
                .orShould()
                .callMethodWhere(calls("random", "parallel", "parallelStream", "randomUUID", "shuffle"));
    }

    static ArchRule asksNoClock(FloorPlan plan) {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time is asked for",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getName().equals("now")))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are clocks",
                        target -> ImmutableSet.of("java.time.Clock", "java.util.Date", "java.util.Calendar")
                                .contains(target.getName())));
    }

    static ArchRule readsResourcesInAnnexes(FloorPlan plan) {
        return classes()
                .that(DescribedPredicate.describe(
                        "live in no annexe",
                        type -> !plan.isAnnexe(plan.roomOf(type).orElse(""))))
                .should(Conditions.notCallMethodsCalled(RESOURCES));
    }

    static ArchRule throwsNoGenericException(FloorPlan plan) {
        return GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
    }

    private static DescribedPredicate<JavaCall<?>> calls(String... names) {
        ImmutableSet<String> banned = ImmutableSet.copyOf(names);
        return DescribedPredicate.describe(
                "something is left to chance or to other threads",
                call -> banned.contains(call.getTarget().getName()) && isOfTheJdk(call.getTargetOwner()));
    }

    private static boolean isOfTheJdk(JavaClass owner) {
        return owner.getPackageName().startsWith("java.");
    }
}

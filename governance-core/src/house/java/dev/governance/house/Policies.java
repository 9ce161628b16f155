package dev.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;

/** What a policy is: one function, known by its interface. */
final class Policies {

    private static final DescribedPredicate<JavaClass> POLICY = DescribedPredicate.describe(
            "policies", type -> type.getSimpleName().endsWith("Policy") && !isHiddenClass(type));

    private Policies() {}

    /** A hidden class may be called after the policy that it implements. */
    private static boolean isHiddenClass(JavaClass type) {
        return !type.isInterface() && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static ArchRule policiesAreFunctions(FloorPlan plan) {
        return classes().that(POLICY).should().beInterfaces().andShould().beAnnotatedWith(FunctionalInterface.class);
    }

    static ArchRule implementationsOfPoliciesAreHidden(FloorPlan plan) {
        return classes()
                .that(DescribedPredicate.describe(
                        "implement policies of another room", Policies::implementsAPolicyFromElsewhere))
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic();
    }

    /** The parts of the algebra, such as a rule, live where their interface lives and have names of their own. */
    private static boolean implementsAPolicyFromElsewhere(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(implemented -> implemented.getSimpleName().endsWith("Policy")
                        && !implemented.getPackageName().equals(type.getPackageName()));
    }

    static ArchRule functionsAreSerializable(FloorPlan plan) {
        return classes()
                .that()
                .areAnnotatedWith(FunctionalInterface.class)
                .should()
                .beAssignableTo(Serializable.class);
    }
}

package dev.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may enter which room. */
final class Floors {

    private Floors() {}

    static ArchRule entersOnlyRoomsBelow(FloorPlan plan) {
        return classes().should(new ArchCondition<>("enter only rooms on floors below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                plan.roomOf(type)
                        .ifPresent(from -> type.getDirectDependenciesFromSelf()
                                .forEach(dependency -> checkStep(plan, from, dependency, events)));
            }
        });
    }

    private static void checkStep(FloorPlan plan, String from, Dependency step, ConditionEvents events) {
        plan.roomOf(step.getTargetClass())
                .filter(to -> !to.equals(from) && !plan.mayEnter(from, to))
                .ifPresent(to -> events.add(SimpleConditionEvent.violated(
                        step, from + " may not enter " + to + ": " + step.getDescription())));
    }

    static ArchRule livesInARoom(FloorPlan plan) {
        return classes()
                .that()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .haveSimpleNameNotEndingWith("module-info")
                .should(new ArchCondition<>("live in a named room") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean housed = plan.roomOf(type).isPresent();
                        String where = type.getName() + (housed ? " is in a room" : " is in no room of the plan");
                        events.add(new SimpleConditionEvent(type, housed, where));
                    }
                });
    }

    static ArchRule noCircles(FloorPlan plan) {
        return slices().matching(plan.root() + ".(**)").should().beFreeOfCycles();
    }
}

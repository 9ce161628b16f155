package dev.governance.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Conditions that read better with a name. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> resideInPackageMatching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return are(
                "in a package called like " + regex,
                type -> pattern.matcher(type.getPackageName()).matches());
    }

    static ArchCondition<JavaClass> haveSimpleNameMatching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return are(
                "called like " + regex,
                type -> pattern.matcher(type.getSimpleName()).matches());
    }

    static ArchCondition<JavaClass> notCallMethodsCalled(Set<String> names) {
        return new ArchCondition<>("not call " + names) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> names.contains(call.getTarget().getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    /** Says of each class whether it is so. */
    static ArchCondition<JavaClass> are(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean so = test.test(type);
                events.add(new SimpleConditionEvent(type, so, type.getName() + (so ? " is " : " is not ") + what));
            }
        };
    }
}

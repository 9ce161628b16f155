package dev.governance.admission;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.Rule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** All standard rules, found by what the classes offer, so that none is forgotten. */
final class StandardRules {

    private StandardRules() {}

    static ImmutableList<Rule<AdmissionCase>> all() {
        return Stream.of(ListRules.class, MeansRules.class)
                .flatMap(rules -> Arrays.stream(rules.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Rule.class)
                .sorted(Comparator.comparing(Method::getName))
                .map(StandardRules::rule)
                .collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings("unchecked") // all rules of this room are about admission cases
    private static Rule<AdmissionCase> rule(Method method) {
        try {
            return (Rule<AdmissionCase>)
                    (method.getParameterCount() == 0
                            ? method.invoke(null)
                            : method.invoke(null, AdmissionSamples.STANDARD));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(method.toString(), failure);
        }
    }
}

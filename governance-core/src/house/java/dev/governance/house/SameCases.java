package dev.governance.house;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Makes every property draw the same cases in every run when {@code -Dgovernance.jqwik.seed} gives a number.
 *
 * <p>A normal run leaves the seed to chance, so that time finds new cases. Mutation testing and comparisons of two
 * versions need the same cases twice. A seed written on a property itself stays.
 *
 * <p>{@code -Dgovernance.jqwik.most} is the most cases that any property draws, whatever is written on it: mutation testing runs
 * every property again and again.
 */
public final class SameCases implements AroundPropertyHook {

    /** For the service loader. */
    public SameCases() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = System.getProperty("governance.jqwik.seed", "");
        if (!seed.isBlank() && context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(seed);
        }
        Integer most = Integer.getInteger("governance.jqwik.most");
        if (most != null
                && context.attributes().tries().filter(tries -> tries > most).isPresent()) {
            context.attributes().setTries(most);
        }
        return property.execute();
    }

    @Override
    public int aroundPropertyProximity() {
        return -100;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}

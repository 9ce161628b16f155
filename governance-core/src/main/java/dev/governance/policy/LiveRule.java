package dev.governance.policy;

import java.util.Optional;

/**
 * A rule that can apply.
 *
 * @param rule the rule
 * @param applies where it applies
 * @param fires where it fires
 * @param applying facts to which it applies
 * @param firing facts on which it fires, if there are any
 * @param always whether it applies to all facts
 */
record LiveRule<T>(
        Rule<T> rule, Formula applies, Formula fires, Row<T> applying, Optional<Row<T>> firing, boolean always) {}

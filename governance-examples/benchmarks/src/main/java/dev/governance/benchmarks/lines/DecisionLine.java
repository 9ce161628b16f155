package dev.governance.benchmarks.lines;

import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.workload.RuleId;
import java.util.List;

/**
 * A line of the answer.
 *
 * @param id the request's id
 * @param outcome how it ended
 * @param findings the rules that fired; not copied
 */
public record DecisionLine(String id, Outcome outcome, List<RuleId> findings) {}

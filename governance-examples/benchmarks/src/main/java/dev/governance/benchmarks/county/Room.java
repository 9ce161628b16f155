package dev.governance.benchmarks.county;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.function.Supplier;

/**
 * The input of one review, made and held, and the review.
 *
 * @param name what is reviewed
 * @param size how many things there are
 * @param planted the code of the fault that was put into it
 * @param faults how often it was put in
 * @param review reviews all of it
 */
public record Room(String name, long size, String planted, long faults, Supplier<ImmutableList<Finding>> review) {

    /**
     * Reviews, and makes sure that what was planted is found, so often and not oftener.
     *
     * @return how many findings there are in all
     * @throws IllegalStateException if it was found less or more often
     */
    public int reviewed() {
        ImmutableList<Finding> findings = review.get();
        long found = findings.stream()
                .filter(finding -> finding.code().equals(planted))
                .count();
        if (found != faults) {
            throw new IllegalStateException(name + ": " + planted + " was put in " + faults + " times and found "
                    + found + " times of " + findings.size() + " findings, such as "
                    + findings.stream().limit(3).toList());
        }
        return findings.size();
    }
}

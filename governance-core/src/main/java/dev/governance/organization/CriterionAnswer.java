package dev.governance.organization;

import java.util.Collection;
import java.util.Optional;

/** Whether a criterion is met (达标情况), where the number to meet may not have been verified. */
public enum CriterionAnswer {
    /** It is met (达标). */
    MET,
    /** It is not met (未达标). */
    NOT_MET,
    /** The norm in force was not verified, or the fact is not known, so nobody can tell (未核实). */
    NOT_VERIFIED;

    /**
     * Returns the answer to a test.
     *
     * @param holds what the test says; empty where it could not be made
     * @return the answer
     */
    public static CriterionAnswer of(Optional<Boolean> holds) {
        return holds.map(yes -> yes ? MET : NOT_MET).orElse(NOT_VERIFIED);
    }

    /**
     * Returns whether several criteria are all met.
     *
     * @param answers the answers
     * @return not met if one is not met, else not verified if one is not verified, else met
     */
    public static CriterionAnswer all(Collection<CriterionAnswer> answers) {
        if (answers.contains(NOT_MET)) {
            return NOT_MET;
        }
        return answers.contains(NOT_VERIFIED) ? NOT_VERIFIED : MET;
    }
}

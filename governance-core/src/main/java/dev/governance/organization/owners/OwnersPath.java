package dev.governance.organization.owners;

import dev.governance.basics.NormId;
import dev.governance.organization.Yardsticks;
import dev.governance.process.StateMachine;

/**
 * The path to an owners' committee (业主委员会成立路径), as a state machine with the numbers in force.
 *
 * <p>The steps are those of 北京市物业管理条例 (2024-03-29), art. 30 to 43 and 52 to 59; filing within thirty days is in
 * 物业管理条例 (2018-03-19), art. 16, too. Who may be a member, quorum and majorities are another matter. Stateless and
 * thread-safe.
 */
public final class OwnersPath {

    private OwnersPath() {}

    /**
     * Returns the machine.
     *
     * @param at the norms and the day
     * @param households how many households live in the compound, on which the size of its committee depends
     * @return the machine; a body that is too small or of an even number is refused where the norm was verified
     */
    public static StateMachine<OwnersState, OwnersStep> machine(Yardsticks at, long households) {
        return machine(at, isSmall(at, households));
    }

    static boolean isSmall(Yardsticks at, long households) {
        return at.value(OwnersNorms.SMALL_COMPOUND)
                .map(most -> households <= most)
                .orElse(false);
    }

    static StateMachine<OwnersState, OwnersStep> machine(Yardsticks at, boolean small) {
        BodySize committee = size(
                at, "owners.committee-size", small ? OwnersNorms.SMALL_COMMITTEE_LEAST : OwnersNorms.COMMITTEE_LEAST);
        BodySize temporary = size(at, "owners.management-committee-size", OwnersNorms.MANAGEMENT_LEAST);
        BodySize group = new BodySize("owners.preparatory-group-size", 0, odd(at), at.citations(OwnersNorms.NUMBER));
        StateMachine.Builder<OwnersState, OwnersStep> machine = StateMachine.builder(OwnersState.NO_BODY);
        for (OwnersState from : new OwnersState[] {OwnersState.NO_BODY, OwnersState.MANAGEMENT_COMMITTEE}) {
            machine.move(OwnersMove.APPLY.name(), from, OwnersState.APPLIED);
        }
        for (OwnersState from : OwnersState.values()) {
            if (from != OwnersState.COMMITTEE_FILED) {
                machine.move(
                        OwnersMove.FORM_MANAGEMENT_COMMITTEE.name(), from, OwnersState.MANAGEMENT_COMMITTEE, temporary);
            }
        }
        return machine.move(OwnersMove.FORM_PREPARATORY_GROUP.name(), OwnersState.APPLIED, OwnersState.PREPARING, group)
                .move(
                        OwnersMove.HOLD_FIRST_ASSEMBLY.name(),
                        OwnersState.PREPARING,
                        OwnersState.ASSEMBLY_HELD,
                        committee)
                .move(OwnersMove.FILE.name(), OwnersState.ASSEMBLY_HELD, OwnersState.COMMITTEE_FILED)
                .move(OwnersMove.RE_ELECT.name(), OwnersState.COMMITTEE_FILED, OwnersState.ASSEMBLY_HELD, committee)
                .move(OwnersMove.DISSOLVE.name(), OwnersState.COMMITTEE_FILED, OwnersState.NO_BODY)
                .build();
    }

    private static BodySize size(Yardsticks at, String code, NormId<Long> least) {
        return new BodySize(code, at.value(least).orElse(0L), odd(at), at.citations(least, OwnersNorms.NUMBER));
    }

    private static boolean odd(Yardsticks at) {
        return at.value(OwnersNorms.NUMBER).map("odd"::equals).orElse(false);
    }
}

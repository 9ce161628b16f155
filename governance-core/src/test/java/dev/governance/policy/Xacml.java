package dev.governance.policy;

import java.util.List;

/**
 * The combining algorithms of XACML 3.0 with its errata (appendix C), written down again as they stand there: the oracle of
 * {@link XacmlTest}. The "ordered" forms give the same answers, since no member here has a side effect.
 */
enum Xacml {
    PERMIT,
    DENY,
    NOT_APPLICABLE,
    INDETERMINATE_D,
    INDETERMINATE_P,
    INDETERMINATE_DP;

    boolean isIndeterminate() {
        return this == INDETERMINATE_D || this == INDETERMINATE_P || this == INDETERMINATE_DP;
    }

    /** Permit and Deny change places. */
    Xacml swapped() {
        return switch (this) {
            case PERMIT -> DENY;
            case DENY -> PERMIT;
            case INDETERMINATE_D -> INDETERMINATE_P;
            case INDETERMINATE_P -> INDETERMINATE_D;
            default -> this;
        };
    }

    /** Appendix C.2. */
    static Xacml denyOverrides(List<Xacml> members) {
        if (members.contains(DENY)) {
            return DENY;
        } else if (members.contains(INDETERMINATE_DP)) {
            return INDETERMINATE_DP;
        }
        boolean mayPermit = members.contains(INDETERMINATE_P) || members.contains(PERMIT);
        if (members.contains(INDETERMINATE_D)) {
            return mayPermit ? INDETERMINATE_DP : INDETERMINATE_D;
        } else if (members.contains(PERMIT)) {
            return PERMIT;
        }
        return members.contains(INDETERMINATE_P) ? INDETERMINATE_P : NOT_APPLICABLE;
    }

    /** Appendix C.4: the same with Permit and Deny changed. */
    static Xacml permitOverrides(List<Xacml> members) {
        return denyOverrides(members.stream().map(Xacml::swapped).toList()).swapped();
    }

    /** Appendix C.6. */
    static Xacml denyUnlessPermit(List<Xacml> members) {
        return members.contains(PERMIT) ? PERMIT : DENY;
    }

    /** Appendix C.7. */
    static Xacml permitUnlessDeny(List<Xacml> members) {
        return members.contains(DENY) ? DENY : PERMIT;
    }

    /** Appendix C.8: the first that is not NotApplicable, Indeterminate included. */
    static Xacml firstApplicable(List<Xacml> members) {
        return members.stream()
                .filter(member -> member != NOT_APPLICABLE)
                .findFirst()
                .orElse(NOT_APPLICABLE);
    }

    /**
     * A member of only-one-applicable: there the target is asked first, and then the decision of the one that applies.
     *
     * @param target whether it applies
     * @param decision what it decides then
     */
    record Targeted(Truth target, Xacml decision) {}

    /** Appendix C.9. */
    static Xacml onlyOneApplicable(List<Targeted> members) {
        Targeted selected = null;
        for (Targeted member : members) {
            if (member.target() == Truth.UNKNOWN || member.target() == Truth.TRUE && selected != null) {
                return INDETERMINATE_DP;
            } else if (member.target() == Truth.TRUE) {
                selected = member;
            }
        }
        return selected == null ? NOT_APPLICABLE : selected.decision();
    }
}

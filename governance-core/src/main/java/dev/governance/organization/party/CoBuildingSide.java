package dev.governance.organization.party;

/** The sides of a co-building agreement (共建双方). */
public enum CoBuildingSide {
    /** The community that was joined (社区). */
    HOST,
    /** The unit that joined it (共建单位). */
    PARTNER
}

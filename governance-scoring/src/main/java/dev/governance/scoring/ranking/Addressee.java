package dev.governance.scoring.ranking;

/** Whom a measure meets (处理对象): the body itself, or people of it, who are never named here. */
public enum Addressee {
    /** The body (单位). */
    BODY,
    /** Those public employees who answer for it in person (负有直接责任的主管人员和其他直接责任人员). */
    RESPONSIBLE_OFFICIALS,
    /** The members whom residents or villagers elected (居民委员会、村民委员会成员), whom they alone can recall. */
    ELECTED_MEMBERS
}

package dev.governance.scoring.ranking;

/**
 * What happens at a place and is counted for early warning (事件类别).
 *
 * <p>The list is closed on purpose. Events at places are watched; requests, complaints, petitions and those who bring them are not, nor
 * is anybody's age, health, origin or faith: a signal leads somebody to a place, never to a person.
 */
public enum IncidentKind {
    /** A fire or a danger of fire (火情、火灾隐患). */
    FIRE,
    /** An accident on the road (交通事故). */
    ROAD_ACCIDENT,
    /** A building or a building site that is not safe (房屋、工地安全隐患). */
    BUILDING_SAFETY,
    /** A public facility out of order: a lift, a lamp, a drain cover (公共设施故障). */
    FACILITY_FAULT,
    /** Water, power or gas cut off (停水停电停气). */
    SUPPLY_CUT,
    /** Rubbish, blocked drains, vermin (环境卫生问题). */
    SANITATION,
    /** Noise at a place (噪声扰民). */
    NOISE,
    /** Water where it should not be (积水内涝). */
    FLOODING,
    /** A break-in or a theft at a place (入室盗窃、失窃). */
    BURGLARY,
    /** A dispute between neighbours or with a firm, counted by place (邻里、物业纠纷). */
    DISPUTE
}

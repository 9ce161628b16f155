package dev.governance.organization.autonomy;

/** By what self-government is told (居民自治标准), one each for what the policy paper calls the four selves (四个自我) and for size. */
public enum AutonomyCriterion {
    /** The community is of the general size, or a reason was given (规模). */
    HOUSEHOLDS,
    /** The committee has as many members as the law says (自我管理：成员人数). */
    MEMBERS,
    /** Its term is not over (自我管理：届期). */
    TERM,
    /** The residents' covenant is on file (自我管理：居民公约). */
    COVENANT,
    /** Meetings that were asked for are called, and have a quorum (自我管理：居民会议). */
    MEETINGS,
    /** Residents teach one another often enough (自我教育). */
    LEARNING,
    /** Residents serve one another often enough (自我服务). */
    SERVICE,
    /** There is a supervision committee (自我监督：居务监督委员会). */
    SUPERVISION,
    /** What has to be public was made so in time (自我监督：居务公开). */
    DISCLOSURE
}

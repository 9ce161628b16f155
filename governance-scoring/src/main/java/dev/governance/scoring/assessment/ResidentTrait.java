package dev.governance.scoring.assessment;

/**
 * A trait by which answers are weighted to the population (加权维度), and by nothing else.
 *
 * <p>The list is closed: ethnicity, religion, politics, party membership, household origin, health and the history of requests or
 * petitions are not on it and are never asked. Age is asked in bands, as census tables have it, to weight and for nothing else.
 */
public enum ResidentTrait {
    /** The band of age (年龄段). */
    AGE_BAND,
    /** The gender (性别). */
    GENDER,
    /** The kind of housing, such as a commodity compound or old public housing (住房类型). */
    HOUSING,
    /** Owner or tenant (产权或租住). */
    TENURE,
    /** How long somebody has lived there, in bands (居住年限). */
    RESIDENCE
}

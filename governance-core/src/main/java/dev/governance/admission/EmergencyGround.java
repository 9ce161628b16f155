package dev.governance.admission;

/** Why a task may come at once (应急情形): the grounds that 张家口's rules exempt (seen in an excerpt). */
public enum EmergencyGround {
    /** Life or property is in danger (生命财产安全). */
    LIFE_AND_PROPERTY,
    /** National security (国家安全). */
    NATIONAL_SECURITY,
    /** Public safety (公共安全). */
    PUBLIC_SAFETY,
    /** The environment is in danger (环境安全). */
    ENVIRONMENT,
    /** A public health event (公共卫生). */
    PUBLIC_HEALTH
}

package dev.governance.funding;

/**
 * What a supplier has to meet (供应商条件; 政府采购法 2014-08-31, art. 22).
 */
public enum SupplierCondition {
    /** It can bear civil liability by itself (独立承担民事责任). */
    CIVIL_LIABILITY,
    /** Good credit and sound accounts (商业信誉和财务会计制度). */
    CREDIT_AND_ACCOUNTS,
    /** The equipment and the skill that are needed (设备和专业技术能力). */
    EQUIPMENT_AND_SKILL,
    /** Taxes and social security were paid (依法缴纳税收和社会保障资金). */
    TAX_AND_SOCIAL_SECURITY,
    /** No grave violation in the last three years (前三年内无重大违法记录). */
    NO_GRAVE_VIOLATION,
    /** What other rules ask for (法律、行政法规规定的其他条件). */
    OTHER_LEGAL
}

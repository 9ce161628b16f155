package dev.governance.funding;

/**
 * What happens to a task that is handed down (承接变动).
 */
public enum TransferMove {
    /** Work begins (启动). */
    ACTIVATE,
    /** Work stops for lack of money or powers (中止). */
    SUSPEND,
    /** Work goes on (恢复). */
    RESUME,
    /** Work ends (终止). */
    END
}

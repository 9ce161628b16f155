package dev.governance.examples.cli;

/** The samples of money in the jar (经费示例文件). */
final class MoneyFiles {

    static final String BUDGET = "budget.json";
    static final String LEDGER = "ledger.csv";
    static final String PLAN = "money-plan.json";
    static final String ROUND = "grants.json";
    static final String CLAIMS = "relief.csv";
    static final String CONTRACTS = "contracts.json";

    private MoneyFiles() {}
}

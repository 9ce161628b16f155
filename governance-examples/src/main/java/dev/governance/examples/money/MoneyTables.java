package dev.governance.examples.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.funding.LedgerEntry;
import dev.governance.funding.ReliefClaim;

/** The tables of money (经费表格): the journal of a ledger, and claims of tax relief; with Chinese or English headers, or as JSON. */
public final class MoneyTables {

    private static final ImmutableMap<String, String> ENTRY_KINDS = ImmutableMap.<String, String>builder()
            .put("入库", "RECEIPT")
            .put("下达", "APPROPRIATION")
            .put("收回", "WITHDRAWAL")
            .put("调剂", "VIREMENT")
            .put("承诺", "COMMITMENT")
            .put("解除", "RELEASE")
            .put("支付", "PAYMENT")
            .put("退回", "REFUND")
            .buildOrThrow();

    private static final ImmutableMap<String, String> SERVICES =
            ImmutableMap.of("养老", "ELDERLY_CARE", "托育", "CHILDCARE", "家政", "HOUSEKEEPING", "其他", "OTHER");

    private static final CsvFormat<LedgerEntry> JOURNAL = CsvFormat.of(
            LedgerEntry.class,
            ImmutableList.of(
                    CsvColumn.of("number", "entry", "凭证号", Kind.NUMBER),
                    CsvColumn.of("day", "day", "日期", Kind.TEXT),
                    CsvColumn.of("kind", "kind", "类型", Kind.TEXT).labelled(ENTRY_KINDS),
                    CsvColumn.of("line", "line", "科目", Kind.TEXT),
                    CsvColumn.of("toLine", "to line", "调入科目", Kind.TEXT).optional(),
                    CsvColumn.of("amount", "amount", "金额", Kind.YUAN),
                    CsvColumn.of("purpose", "purpose", "用途", Kind.TEXT).optional(),
                    CsvColumn.of("reference", "reference", "承诺编号", Kind.TEXT).optional()));

    private static final CsvFormat<ReliefClaim> CLAIMS = CsvFormat.of(
            ReliefClaim.class,
            ImmutableList.of(
                    CsvColumn.of("claimant", "claimant", "申报单位", Kind.TEXT),
                    CsvColumn.of("day", "day", "日期", Kind.TEXT),
                    CsvColumn.of("service", "service", "服务类型", Kind.TEXT).labelled(SERVICES),
                    CsvColumn.of("inCommunity", "in community", "面向社区", Kind.FLAG)
                            .optional(),
                    CsvColumn.of("income", "income", "全部收入", Kind.YUAN),
                    CsvColumn.of("communityIncome", "community income", "社区服务收入", Kind.YUAN),
                    CsvColumn.of("nonProfitIncome", "non-profit income", "非营利收入", Kind.YUAN),
                    CsvColumn.of("costs", "costs", "扣除额", Kind.YUAN),
                    CsvColumn.of("disabledWages", "disabled wages", "残疾职工工资", Kind.YUAN),
                    CsvColumn.of("due.VALUE_ADDED", "value added tax", "应缴增值税", Kind.YUAN)
                            .optional(),
                    CsvColumn.of("due.DEED", "deed tax", "应缴契税", Kind.YUAN).optional(),
                    CsvColumn.of("due.PROPERTY", "property tax", "应缴房产税", Kind.YUAN)
                            .optional(),
                    CsvColumn.of("due.LAND_USE", "land use tax", "应缴土地使用税", Kind.YUAN)
                            .optional(),
                    CsvColumn.of("due.FEES", "fees", "应缴收费", Kind.YUAN).optional(),
                    CsvColumn.of("housekeeping", "housekeeping conditions", "家政条件", Kind.LIST)
                            .optional(),
                    CsvColumn.of("nonProfit", "non-profit conditions", "非营利条件", Kind.LIST)
                            .optional(),
                    CsvColumn.of("smallFirm", "small firm", "小型微利", Kind.FLAG).optional()));

    private MoneyTables() {}

    /**
     * Returns the reader of journals; that a number stands twice is for the review to find.
     *
     * @param encoding how tables are encoded
     * @return the reader
     */
    public static Records<LedgerEntry> journal(TextEncoding encoding) {
        return Records.many(LedgerEntry.class).orTable(JOURNAL, encoding);
    }

    /**
     * Returns the reader of claims.
     *
     * @param encoding how tables are encoded
     * @return the reader; a claimant stands once
     */
    public static Records<ReliefClaim> claims(TextEncoding encoding) {
        return Records.many(ReliefClaim.class)
                .orTable(CLAIMS, encoding)
                .unique(claim -> claim.claimant().value());
    }
}

package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.SharedFolder;
import dev.governance.basics.Evidence;
import dev.governance.basics.NormEntry;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.funding.BudgetGrowth;
import dev.governance.funding.BudgetStandard;
import dev.governance.funding.ContractKind;
import dev.governance.funding.ContractTemplate;
import dev.governance.funding.GrantStandard;
import dev.governance.funding.PurchaseStandard;
import dev.governance.funding.ReliefStandard;
import dev.governance.funding.ReliefTax;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingNormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Norms NORMS = StandardNorms.funding();
    private static final ProfileId EXAMPLE = StandardNorms.fundingExample();

    @Test
    void theLawGivesTheReserveAndTheExampleTheRest() {
        BudgetStandard standard = BudgetStandard.of(NORMS, DAY, ProfileId.national());

        assertEquals(Ratio.ofPercent(1), standard.reserveLeast());
        assertEquals(Ratio.ofPercent(3), standard.reserveMost());
        assertThrows(IllegalArgumentException.class, () -> BudgetGrowth.of(NORMS, DAY, ProfileId.national()));
        assertEquals(Ratio.ofPercent(102), BudgetGrowth.of(NORMS, DAY, EXAMPLE).floor());
        assertEquals(24, GrantStandard.of(NORMS, DAY, EXAMPLE).startUpMonths());
        assertEquals(3, PurchaseStandard.of(NORMS, DAY, EXAMPLE).yearsLong());
    }

    @Test
    void nothingInTheNationalProfileIsAssumedAndAllOfTheExampleIs() {
        for (NormEntry entry : NORMS.entries()) {
            assertEquals(!entry.profile().isNational(), entry.evidence() == Evidence.ASSUMED, entry::toString);
        }
    }

    @Test
    void reliefHoldsToTheEndOfTheYear2027() {
        LocalDate last = LocalDate.of(2027, 12, 31);

        assertEquals(
                ReliefTax.values().length,
                ReliefStandard.of(NORMS, last, ProfileId.national()).counted().size());
        assertEquals(
                0,
                ReliefStandard.of(NORMS, last.plusDays(1), ProfileId.national())
                        .counted()
                        .size());
        assertEquals(
                0,
                ReliefStandard.of(NORMS, LocalDate.of(2025, 12, 31), ProfileId.national())
                        .counted()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "企业所得税法(2018-12-29).md, 企业所得税的税率为25％",
        "企业所得税法(2018-12-29).md, 减按20％的税率征收企业所得税",
        "企业所得税法实施条例(2019-04-23).md, 按照支付给残疾职工工资的100%加计扣除",
        "政府采购法(2014-08-31).md, 在一至三年内禁止参加政府采购活动",
        "政府采购法实施条例(2015-01-30).md, 累计资金数额超过公开招标数额标准的，属于以化整为零方式规避公开招标",
        "政府采购法实施条例(2015-01-30).md, 验收时应当邀请服务对象参与并出具意见",
        "预算法实施条例(2020-08-03).md, 不作为一级预算，其收支纳入本级预算",
        "预算法实施条例(2020-08-03).md, 连续两年未用完的结转资金，是指预算安排项目的支出在下一年度终了时仍未用完的资金",
    })
    void whatIsCitedStandsInTheTextThatWasRead(String file, String words) throws IOException {
        assertTrue(Files.readString(SharedFolder.require("domain/laws/" + file)).contains(words), words);
    }

    @Test
    void theThreeTemplatesAreMarkedAsExamples() {
        List<ContractTemplate> templates = StandardContracts.examples();

        assertEquals(
                List.of(ContractKind.ELDERLY_HOME_CARE, ContractKind.CLEANING, ContractKind.NEIGHBOURHOOD_PATROL),
                templates.stream().map(ContractTemplate::kind).toList());
        assertTrue(templates.stream().allMatch(ContractTemplate::example));
        assertTrue(templates.stream().allMatch(template -> template.title().zh().contains("示例")));
        assertTrue(StandardContracts.example(ContractKind.OTHER_SERVICE).isEmpty());
    }
}

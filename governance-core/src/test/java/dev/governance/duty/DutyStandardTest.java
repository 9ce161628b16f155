package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.SharedFolder;
import dev.governance.basics.Evidence;
import dev.governance.basics.Money;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyStandardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DutyStandard of(String profile, LocalDate day) {
        return DutyStandard.of(StandardNorms.all(), day, ProfileId.of(profile));
    }

    @Test
    void theExampleOfShanghaiHasEveryRuleAndBothNumbers() {
        DutyStandard shanghai = of("shanghai-example", DAY);

        assertEquals(EnumSet.allOf(DutyRule.class), shanghai.rules().keySet());
        assertEquals(Optional.of(Money.ofYuan(45)), shanghai.hourlyRate());
        assertEquals(List.of(), shanghai.silent());
        Set<String> assumed = shanghai.uses().stream()
                .filter(use -> use.evidence() == Evidence.ASSUMED)
                .map(use -> use.id().name())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "duty.one-lead",
                        "duty.overlap-lead",
                        "duty.supervisor-and-operator",
                        "admission.funding-coverage",
                        "admission.hourly-rate"),
                assumed);
    }

    @Test
    void whatAPlaceDoesNotSayIsToldAndNotAssumed() {
        DutyStandard weifang = of("weifang-example", DAY);

        assertEquals(
                EnumSet.of(DutyRule.NOT_HANDED_DOWN, DutyRule.ONE_LEAD, DutyRule.CITY_LEADS),
                weifang.rules().keySet());
        assertTrue(weifang.uses().stream().map(NormUse::evidence).allMatch(Evidence.TEXT_READ::equals));
        assertEquals(7, weifang.silent().size());
        assertEquals(Optional.empty(), weifang.hourlyRate());
        assertEquals(
                DutyRule.values().length + 2,
                DutyStandard.of(Norms.none(), DAY, ProfileId.national())
                        .silent()
                        .size());
    }

    /** The organic law of 2018 held until the revised text came into force, of which the article was not read. */
    @Test
    void theNationalRuleEndsWhereTheRevisedLawWasNotRead() {
        assertTrue(of("national", LocalDate.of(2025, 12, 31)).holds(DutyRule.OFF_LIST_COMMUNITY));
        assertFalse(of("national", LocalDate.of(2026, 1, 1)).holds(DutyRule.OFF_LIST_COMMUNITY));
    }

    @ParameterizedTest
    @CsvSource({
        "weifang-example, 2021-12-14, CITY_LEADS, false",
        "weifang-example, 2021-12-15, CITY_LEADS, true",
        "beijing-example, 2021-09-23, ASSIST_NOT_LED, false",
        "beijing-example, 2021-09-24, ASSIST_NOT_LED, true",
        "beijing-example, 2019-12-31, OFF_LIST_SUBDISTRICT, false",
        "beijing-example, 2020-01-01, OFF_LIST_SUBDISTRICT, true",
        "shanghai-example, 2016-10-31, NOT_HANDED_DOWN, false",
        "shanghai-example, 2016-11-01, NOT_HANDED_DOWN, true"
    })
    void aRuleHoldsFromItsDayOn(String profile, LocalDate day, DutyRule rule, boolean holds) {
        assertEquals(holds, of(profile, day).holds(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "潍坊市12345政务服务便民热线条例(2021-12-06) | 以市人民政府工作部门为主办单位",
                "潍坊市12345政务服务便民热线条例(2021-12-06) | 确定主办单位和协办单位",
                "潍坊市12345政务服务便民热线条例(2021-12-06) | 不得将县（市、区）人民政府工作部门职责范围内的热线事项交由镇人民政府、街道办事处承担",
                "北京市接诉即办工作条例(2021-09-24) | 不得将社区协助政府工作的事项交由社区作为主责办理",
                "北京市街道办事处条例(2019-11-27) | 未经市、区人民政府批准，街道办事处不承担市、区人民政府工作部门下达的其他职责",
                "北京市街道办事处条例(2019-11-27) | 应当提供必要的人员、经费、技术等保障，并明确事项办理的要求、标准和流程",
                "北京市街道办事处条例(2019-11-27) | 不得将协助政府工作任务清单以外的事项交由居民委员会办理",
                "上海市街道办事处条例(2018-05-24) | 未经审核批准，不得将职责范围内的行政事务委托或者交由街道办事处承担",
                "上海市街道办事处条例(2018-05-24) | 职能清晰、权责一致",
                "上海市居民委员会工作条例(2020-05-14) | 不得将职责范围内的事项转交给居民委员会承担"
            })
    void theWordsOfTheRulesAreInTheTextsThatWereRead(String law, String words) throws IOException {
        assertTrue(
                Files.readString(SharedFolder.require("domain/laws/" + law + ".md"))
                        .contains(words),
                words);
    }
}

package dev.governance.examples.report;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.examples.gate.Terms;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How values read on a Chinese page (页面用语). */
final class Phrases {

    private static final ImmutableMap<String, String> PARAMETERS = ImmutableMap.<String, String>builder()
            .put("admission.lead-time-working-days", "提前申请期限（工作日）")
            .put("admission.decision-working-days", "审批期限（工作日）")
            .put("admission.funding-coverage", "经费应覆盖成本的比例")
            .put("admission.hourly-rate", "社区工作者工时成本（元）")
            .put("admission.times-per-year", "每年次数上限")
            .put("admission.load-warning", "负荷预警比例")
            .put("admission.ratification-working-days", "应急事项追认期限（工作日）")
            .buildOrThrow();

    private static final ImmutableMap<OrganizationKind, String> KINDS = ImmutableMap.<OrganizationKind, String>builder()
            .put(OrganizationKind.PARTY_ORGANIZATION, "社区党组织")
            .put(OrganizationKind.RESIDENTS_COMMITTEE, "社区居民委员会")
            .put(OrganizationKind.VILLAGERS_COMMITTEE, "村民委员会")
            .put(OrganizationKind.COMMUNITY_SERVICE_STATION, "社区服务站")
            .put(OrganizationKind.SUBDISTRICT_OFFICE, "街道办事处")
            .put(OrganizationKind.TOWNSHIP_GOVERNMENT, "乡镇人民政府")
            .put(OrganizationKind.COUNTY_GOVERNMENT, "区（县）人民政府")
            .put(OrganizationKind.CITY_GOVERNMENT, "市人民政府")
            .put(OrganizationKind.COUNTY_DEPARTMENT, "区（县）职能部门")
            .put(OrganizationKind.CITY_DEPARTMENT, "市职能部门")
            .put(OrganizationKind.PUBLIC_INSTITUTION, "事业单位")
            .put(OrganizationKind.MASS_ORGANIZATION, "群团组织")
            .put(OrganizationKind.ASSOCIATION, "社会团体")
            .put(OrganizationKind.PRIVATE_NON_ENTERPRISE, "民办非企业单位")
            .put(OrganizationKind.FOUNDATION, "基金会")
            .put(OrganizationKind.COMMUNITY_GROUP, "社区社会组织")
            .put(OrganizationKind.OWNERS_COMMITTEE, "业主委员会")
            .put(OrganizationKind.MANAGEMENT_COMMITTEE, "物业管理委员会")
            .put(OrganizationKind.PROPERTY_FIRM, "物业服务企业")
            .put(OrganizationKind.ENTERPRISE, "企业")
            .put(OrganizationKind.RURAL_COLLECTIVE, "农村集体经济组织")
            .buildOrThrow();

    private Phrases() {}

    static String parameter(String id) {
        return PARAMETERS.getOrDefault(id, id);
    }

    static String kind(OrganizationKind kind) {
        return KINDS.getOrDefault(kind, kind.name());
    }

    static String citation(Citation citation) {
        String article = citation.article()
                .map(a -> a.chars().allMatch(c -> c < 128) ? "第" + a + "条" : a)
                .orElse("");
        String version = citation.version().map(v -> "（" + v + "）").orElse("");
        String document = citation.document();
        return (document.startsWith("《") || article.isEmpty() ? document : "《" + document + "》") + article + version;
    }

    static String citations(List<Citation> citations) {
        return citations.stream().map(Phrases::citation).collect(Collectors.joining("；"));
    }

    static String powers(Set<Power> powers) {
        return powers.isEmpty()
                ? "无"
                : powers.stream().sorted().map(power -> Terms.of(power).zh()).collect(Collectors.joining("、"));
    }

    /** A day as letters are dated. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String yuan(Money money) {
        return money + " 元";
    }
}

package dev.governance.examples.duties;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import dev.governance.duty.DutyActor;
import dev.governance.duty.DutyAssignment;
import dev.governance.duty.Power;
import dev.governance.duty.Responsibility;
import dev.governance.duty.StatedHours;
import dev.governance.duty.StepEvent;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.gate.Terms;
import dev.governance.organization.OrganizationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The tables of duties (职责表格): an inventory, an event log, stated hours; with Chinese or English headers, or as JSON. */
public final class DutyTables {

    private static final CsvFormat<DutyAssignment> INVENTORY = CsvFormat.of(
            DutyAssignment.class,
            ImmutableList.of(
                    CsvColumn.of("id", "id", "编号", Kind.TEXT),
                    CsvColumn.of("body", "body", "单位", Kind.TEXT),
                    CsvColumn.of("kind", "kind", "单位类型", Kind.TEXT).labelled(kinds()),
                    CsvColumn.of("department", "department", "部门条线", Kind.TEXT).optional(),
                    CsvColumn.of("place", "place", "地域代码", Kind.TEXT),
                    CsvColumn.of("title", "title", "事项名称", Kind.TEXT),
                    CsvColumn.of("duty", "duty", "清单编号", Kind.TEXT).optional(),
                    CsvColumn.of("responsibility", "responsibility", "责任", Kind.TEXT)
                            .labelled(labels(Responsibility.values(), DutyWords::of)),
                    CsvColumn.of("during", "during", "起止", Kind.TEXT),
                    CsvColumn.of("hours", "hours", "年工时", Kind.NUMBER).optional(),
                    CsvColumn.of("means.funds", "funds (yuan)", "随转经费（元）", Kind.YUAN)
                            .optional(),
                    CsvColumn.of("means.powers", "powers", "授予职权", Kind.LIST)
                            .optional()
                            .labelled(labels(Power.values(), Terms::of)),
                    CsvColumn.of("basis", "basis", "依据", Kind.CITATIONS).optional()));

    private static final CsvFormat<StepEvent> LOG = CsvFormat.of(
            StepEvent.class,
            ImmutableList.of(
                    CsvColumn.of("procedure", "procedure", "流程", Kind.TEXT),
                    CsvColumn.of("caseId", "case", "办件", Kind.TEXT),
                    CsvColumn.of("step", "step", "环节", Kind.TEXT),
                    CsvColumn.of("at", "at", "时间", Kind.TEXT),
                    CsvColumn.of("actor", "actor", "办理主体", Kind.TEXT)
                            .labelled(labels(DutyActor.values(), DutyWords::of)),
                    CsvColumn.of("inputs", "inputs", "材料", Kind.LIST).optional()));

    private static final CsvFormat<StatedHours> HOURS = CsvFormat.of(
            StatedHours.class,
            ImmutableList.of(
                    CsvColumn.of("body", "body", "单位", Kind.TEXT), CsvColumn.of("hours", "hours", "年工时", Kind.NUMBER)));

    private DutyTables() {}

    /**
     * Returns the reader of inventories.
     *
     * @param encoding how tables are encoded
     * @return the reader; an id stands once
     */
    public static Records<DutyAssignment> inventory(TextEncoding encoding) {
        return Records.many(DutyAssignment.class)
                .orTable(INVENTORY, encoding)
                .unique(line -> line.id().value());
    }

    /**
     * Returns the reader of event logs.
     *
     * @param encoding how tables are encoded
     * @return the reader; a step of a case stands once at one time
     */
    public static Records<StepEvent> log(TextEncoding encoding) {
        return Records.many(StepEvent.class)
                .orTable(LOG, encoding)
                .unique(event -> event.procedure() + " " + event.caseId() + " " + event.step() + " " + event.at());
    }

    /**
     * Returns the reader of stated hours.
     *
     * @param encoding how tables are encoded
     * @return the reader; a body stands once
     */
    public static Records<StatedHours> hours(TextEncoding encoding) {
        return Records.many(StatedHours.class)
                .orTable(HOURS, encoding)
                .unique(stated -> stated.body().value());
    }

    private static ImmutableMap<String, String> kinds() {
        return ImmutableMap.<String, String>builder()
                .put("党组织", OrganizationKind.PARTY_ORGANIZATION.name())
                .put("居委会", OrganizationKind.RESIDENTS_COMMITTEE.name())
                .put("村委会", OrganizationKind.VILLAGERS_COMMITTEE.name())
                .put("社区服务站", OrganizationKind.COMMUNITY_SERVICE_STATION.name())
                .put("街道办", OrganizationKind.SUBDISTRICT_OFFICE.name())
                .put("乡镇政府", OrganizationKind.TOWNSHIP_GOVERNMENT.name())
                .put("区政府", OrganizationKind.COUNTY_GOVERNMENT.name())
                .put("市政府", OrganizationKind.CITY_GOVERNMENT.name())
                .put("区级部门", OrganizationKind.COUNTY_DEPARTMENT.name())
                .put("市级部门", OrganizationKind.CITY_DEPARTMENT.name())
                .put("事业单位", OrganizationKind.PUBLIC_INSTITUTION.name())
                .put("群团组织", OrganizationKind.MASS_ORGANIZATION.name())
                .put("社会团体", OrganizationKind.ASSOCIATION.name())
                .put("社会服务机构", OrganizationKind.PRIVATE_NON_ENTERPRISE.name())
                .put("业委会", OrganizationKind.OWNERS_COMMITTEE.name())
                .put("物管会", OrganizationKind.MANAGEMENT_COMMITTEE.name())
                .put("物业企业", OrganizationKind.PROPERTY_FIRM.name())
                .buildOrThrow();
    }

    private static <E extends Enum<E>> ImmutableMap<String, String> labels(E[] values, Function<E, Sentence> words) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (E value : values) {
            labels.put(words.apply(value).zh(), value.name());
            labels.put(words.apply(value).en(), value.name());
        }
        return ImmutableMap.copyOf(labels);
    }
}

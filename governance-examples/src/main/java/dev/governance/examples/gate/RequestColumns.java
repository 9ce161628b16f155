package dev.governance.examples.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.EmergencyGround;
import dev.governance.admission.Role;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Sentence;
import dev.governance.duty.Power;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of a table of requests (申请表格): Chinese or English headers, amounts in yuan.
 *
 * <p>An empty cell is a blank in the form; 无 in a list says that there is nothing; several values are joined by semicolons.
 */
public final class RequestColumns {

    private static final CsvFormat<TaskRequest> FORMAT = CsvFormat.of(TaskRequest.class, columns());

    private RequestColumns() {}

    /**
     * Returns the form of the table.
     *
     * @return how its rows become requests
     */
    public static CsvFormat<TaskRequest> format() {
        return FORMAT;
    }

    /**
     * Returns the reader of files of requests: lists in JSON, JSON lines, tables. An id that stands twice is refused.
     *
     * @param encoding how tables are encoded
     * @return the reader
     */
    public static Records<TaskRequest> records(TextEncoding encoding) {
        return Records.many(TaskRequest.class)
                .orTable(FORMAT, encoding)
                .unique(request -> request.id().value());
    }

    private static ImmutableList<CsvColumn> columns() {
        return ImmutableList.of(
                CsvColumn.of("id", "id", "申请编号", Kind.TEXT),
                CsvColumn.of("department", "department id", "申请部门编号", Kind.TEXT),
                text("departmentName", "department", "申请部门"),
                text("creditCode", "credit code", "统一社会信用代码"),
                CsvColumn.of("title", "matter", "事项名称", Kind.TEXT),
                CsvColumn.of("kind", "kind", "准入对象", Kind.TEXT)
                        .labelled(labels(SubjectKind.values(), SubjectKind::words)),
                text("duty", "duty on the list", "对应清单事项"),
                text("role", "role", "承担角色").labelled(labels(Role.values(), Terms::of)),
                CsvColumn.of("communities", "communities", "社区代码", Kind.LIST),
                CsvColumn.of("legalBasis", "legal basis", "法律依据", Kind.CITATIONS)
                        .optional(),
                text("askedOn", "asked on", "申请日期"),
                text("start", "start", "开始日期"),
                CsvColumn.of("longTerm", "long-term", "期限", Kind.FLAG)
                        .optional()
                        .labelled(ImmutableMap.of(
                                "长期", "true", "临时", "false", "long-term", "true", "temporary", "false")),
                text("period", "period", "起止日期"),
                number("workload.hoursEach", "hours each time", "每次工时"),
                number("workload.timesPerYear", "times a year", "每年次数"),
                yuan("materials", "materials (yuan)", "材料费（元）"),
                yuan("fixedCost", "fixed cost (yuan)", "固定费用（元）"),
                list("requiredPowers", "powers needed", "所需职权").labelled(powers()),
                list("transfer.powers", "powers granted", "授予职权").labelled(powers()),
                yuan("transfer.funds", "funds (yuan)", "经费（元）"),
                text("transfer.fundsSource", "source of funds", "经费来源"),
                text("transfer.paymentPlan", "payment plan", "拨付计划"),
                number("transfer.staff", "staff", "人员"),
                list("transfer.dataAndEquipment", "data and equipment", "数据与设备"),
                text("transfer.training", "training", "培训"),
                text("transfer.standards", "standards", "标准与流程"),
                number("consultation.committeesAsked", "communities consulted", "征求社区数"),
                number("consultation.inFavour", "in favour", "赞成"),
                number("consultation.against", "against", "反对"),
                text("emergency", "emergency", "应急情形").labelled(labels(EmergencyGround.values(), Terms::of)),
                CsvColumn.of("invented", "invented", "虚构", Kind.FLAG).optional());
    }

    private static CsvColumn text(String field, String en, String zh) {
        return CsvColumn.of(field, en, zh, Kind.TEXT).optional();
    }

    private static CsvColumn number(String field, String en, String zh) {
        return CsvColumn.of(field, en, zh, Kind.NUMBER).optional();
    }

    private static CsvColumn yuan(String field, String en, String zh) {
        return CsvColumn.of(field, en, zh, Kind.YUAN).optional();
    }

    private static CsvColumn list(String field, String en, String zh) {
        return CsvColumn.of(field, en, zh, Kind.LIST).optional();
    }

    private static ImmutableMap<String, String> powers() {
        return ImmutableMap.<String, String>builder()
                .putAll(labels(Power.values(), Terms::of))
                .put("信息采集", Power.COLLECT_DATA.name())
                .put("查询部门数据", Power.READ_RECORDS.name())
                .put("召集协调", Power.CONVENE.name())
                .buildKeepingLast();
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

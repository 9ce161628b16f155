package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.governance.basics.Money;
import dev.governance.json.DataFormatException;
import dev.governance.json.LineEntry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    enum Role {
        LEAD,
        ASSIST
    }

    record Load(int hours, Optional<BigDecimal> share) {}

    record Task(
            String id,
            Load load,
            Money funds,
            boolean urgent,
            ImmutableList<String> places,
            LocalDate start,
            Role role) {
        Task {
            if (id.startsWith("x")) {
                throw new IllegalArgumentException("an id does not start with x");
            }
        }
    }

    private static final CsvFormat<Task> FORMAT = CsvFormat.of(
            Task.class,
            ImmutableList.of(
                    CsvColumn.of("id", "Id", "编号", CsvColumn.Kind.TEXT),
                    CsvColumn.of("load.hours", "Hours", "工时", CsvColumn.Kind.NUMBER),
                    CsvColumn.of("load.share", "Share", "比例", CsvColumn.Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("funds", "Funds (yuan)", "经费（元）", CsvColumn.Kind.YUAN),
                    CsvColumn.of("urgent", "Urgent", "紧急", CsvColumn.Kind.FLAG),
                    CsvColumn.of("places", "Places", "社区", CsvColumn.Kind.LIST),
                    CsvColumn.of("start", "Start", "开始日期", CsvColumn.Kind.TEXT),
                    CsvColumn.of("role", "Role", "角色", CsvColumn.Kind.TEXT)
                            .labelled(ImmutableMap.of("牵头", "LEAD", "协助", "ASSIST"))));

    private static final String HEADER = "编号,工时,比例,经费（元）,紧急,社区,开始日期,角色\n";

    private static List<LineEntry<Task>> read(String rows) {
        return Lists.newArrayList(
                FORMAT.read("t.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), TextEncoding.DETECT));
    }

    private static String told(String row) {
        return ((LineEntry.Faulty<Task>) read(row).get(0)).reason().getMessage();
    }

    @Test
    void readsARowAsAValue() {
        assertEquals(
                List.of(
                        new LineEntry.Good<>(
                                2,
                                new Task(
                                        "a",
                                        new Load(12, Optional.of(new BigDecimal("0.50"))),
                                        Money.ofFen(123450),
                                        true,
                                        ImmutableList.of("甲", "乙", "丙", "丁"),
                                        LocalDate.of(2026, 1, 31),
                                        Role.LEAD)),
                        new LineEntry.Good<>(
                                3,
                                new Task(
                                        "b",
                                        new Load(0, Optional.empty()),
                                        Money.ofFen(-700),
                                        false,
                                        ImmutableList.of("戊"),
                                        LocalDate.of(2026, 2, 1),
                                        Role.ASSIST))),
                read("a,12,0.50,1234.5,是,甲; 乙；丙、丁,2026-01-31,牵头\nb,0,,-7,false,戊,2026-02-01,ASSIST\n"));
    }

    @Test
    void tellsEveryCellThatIsWrongByItsPlace() {
        assertEquals(
                "t.csv:2:3: /2/工时: csv.not-a-number: \"１２\" is no number; allowed are the digits 0 to 9, a minus sign before"
                        + " and a point, without separators and units\n"
                        + "t.csv:2:7: /2/经费（元）: csv.not-an-amount: \"1万\" is no amount of yuan; allowed are the digits 0 to 9"
                        + " with at most two decimals, without separators and units\n"
                        + "t.csv:2:10: /2/紧急: csv.not-a-flag: \"1\" is neither yes nor no; allowed are 是, 否, true and false\n"
                        + "t.csv:2:12: /2/社区: csv.blank-part: \"甲;\" has a blank part; allowed are texts with ; between them",
                told("a,１２,,1万,1,甲;,2026-01-31,牵头\n"));
    }

    @Test
    void tellsWhatTheTypeRefusesByTheCellThatFillsTheField() {
        assertEquals(
                "t.csv:2:18: /2/开始日期: json.not-a-date: \"2026/1/31\" is no date or time of the form 2026-01-31,"
                        + " in the years 1900 to 2200\n"
                        + "t.csv:2:28: /2/角色: json.not-allowed: \"主办\" is not allowed here; allowed, exactly so, are: LEAD, ASSIST",
                told("a,12,,\"1234\",是,甲,2026/1/31,主办\n"));
        assertEquals(
                "t.csv:2:3: /2/工时: json.wrong-type: a number stands where a whole number is expected",
                told("a,1.5,,1,是,甲,2026-01-31,牵头\n"));
        assertEquals(
                "t.csv:2:1: /2/编号: json.missing-field: the field \"id\" is missing; it must be given",
                told("\u3000,1,,1,是,甲,2026-01-31,牵头\n"));
        assertEquals("t.csv:2:1: /2: json.refused: an id does not start with x", told("x,1,,1,是,甲,2026-01-31,牵头\n"));
    }

    @Test
    void goesOnAfterARowThatIsWrong() {
        List<LineEntry<Task>> entries =
                read("x,1,,1,是,甲,2026-01-31,牵头\n\nb,1,,1,是,甲,2026-01-31,牵头\nc,--1,,1,是,甲,2026-01-31,牵头\n");

        assertEquals(List.of(2, 4, 5), entries.stream().map(LineEntry::line).toList());
        assertEquals("b", entries.get(1).value().id());
        FaultCollector faults = new FaultCollector();
        entries.forEach(entry -> {
            if (entry instanceof LineEntry.Faulty<Task> faulty) {
                faults.add(faulty.reason());
            }
        });
        DataFormatException all = faults.exception();
        assertEquals(
                List.of(2, 5), all.faults().stream().map(fault -> fault.line()).toList());
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (String number : new String[] {
            "NaN",
            "1e2",
            "1E999999999",
            "+1",
            "01",
            ".5",
            "1.",
            "0x1F",
            "1_000",
            "1 000",
            "--1",
            "12 户",
            "三百",
            "9".repeat(1001)
        }) {
            assertEquals("csv.not-a-number", code("a," + number + ",,1,是,甲,2026-01-31,牵头\n"), number);
        }
        assertEquals("csv.not-an-amount", code("a,1,,1.005,是,甲,2026-01-31,牵头\n"));
    }

    private static String code(String row) {
        return ((LineEntry.Faulty<Task>) read(row).get(0))
                .reason()
                .faults()
                .get(0)
                .finding()
                .code();
    }

    @Test
    void namesItsColumnsInBothLanguages() {
        assertEquals("编号", FORMAT.header(Locale.CHINESE).get(0));
        assertEquals("Funds (yuan)", FORMAT.header(Locale.ENGLISH).get(3));
    }
}

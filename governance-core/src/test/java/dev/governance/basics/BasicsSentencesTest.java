package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Each finding of the room has a sentence in both languages, whose places are all filled. */
class BasicsSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void fillsBothLanguages() throws IOException {
        assertSays(
                whyNot(SampleNorms.NORMS.value(SampleNorms.LARGEST, DAY)),
                "The value of community.households-maximum in force on 2027-01-01 has not been verified"
                        + " (profile national).",
                "community.households-maximum在2027-01-01的现行取值尚未核实（规范档案：national）。");
        assertSays(
                whyNot(SampleNorms.NORMS.value(SampleNorms.ORDINARY, LocalDate.of(2000, 1, 1))),
                "No value of owners.ordinary-majority is recorded for 2000-01-01 (profile national).",
                "owners.ordinary-majority在2000-01-01没有已登记的取值（规范档案：national）。");
        assertSays(
                whyNot(SampleNorms.NORMS.value(SampleNorms.RATE, DAY)),
                "Nothing is recorded about admission.hourly-rate (profile national, asked for 2027-01-01).",
                "没有关于admission.hourly-rate的任何登记（规范档案：national，查询日期：2027-01-01）。");
        assertSays(
                ((Answer.Unknown<Boolean>) WorkingCalendarTest.CHINA.isWorkingDay(DAY)).why(),
                "Whether 2027-01-01 is a working day is not known: the calendar covers 2025-01-01/2027-01-01.",
                "无法确定2027-01-01是否为工作日：日历仅覆盖2025-01-01/2027-01-01。");
        WorkingCalendar never = day -> Answer.known(false);
        assertSays(
                ((Answer.Unknown<LocalDate>) never.workingDayFrom(DAY)).why(),
                "The calendar knows no working day in the two years from 2027-01-01.",
                "自2027-01-01起两年内，日历中没有工作日。");
    }

    private static Finding whyNot(Norm<?> norm) {
        return ((Norm.NotVerified<?>) norm).why();
    }

    private static void assertSays(Finding finding, String english, String chinese) throws IOException {
        Sentence sentence = Sentence.of(text(finding, "en"), text(finding, "zh"));
        assertEquals(
                List.of(english, chinese),
                List.of(
                        sentence.fill(finding.values()).en(),
                        sentence.fill(finding.values()).zh()));
    }

    private static String text(Finding finding, String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new StringReader(Resources.toString(
                Resources.getResource("dev/governance/json/findings_" + language + ".properties"),
                StandardCharsets.UTF_8)));
        return bundle.getProperty(finding.code());
    }
}

package dev.governance.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import dev.governance.basics.DateSpan;
import dev.governance.duty.DutyAssignment;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyReview;
import dev.governance.duty.DutyReviewRequest;
import dev.governance.duty.DutyStandard;
import dev.governance.duty.PowerRegister;
import dev.governance.duty.Rulebook;
import dev.governance.examples.duties.DutyFile;
import dev.governance.examples.duties.DutyReport;
import dev.governance.examples.duties.DutyTables;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import dev.governance.place.DivisionLevel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The inventory of four communities, and everything that was planted in it: all of it is found, and nothing else. */
class SampleDutiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Pattern PLANTED =
            Pattern.compile("^\\| `([^`]+)` \\| `([a-z-]+\\.[a-z-]+)` \\|", Pattern.MULTILINE);

    private static DutyFile file;
    private static DutyReport report;

    @BeforeAll
    static void review() throws IOException {
        Rulebook rules = document("duty-rules.json", Rulebook.class);
        DutyReviewRequest request = DutyReviewRequest.builder()
                .catalogue(document("duty-catalogue.json", DutyCatalogue.class))
                .during(DateSpan.ofYear(2026))
                .standard(DutyStandard.of(StandardNorms.all(), DAY, StandardNorms.shanghaiExample()))
                .addAllLines(table("duty-inventory.csv", DutyTables.inventory(TextEncoding.UTF_8)))
                .powers(document("duty-powers.json", PowerRegister.class))
                .documents(rules.register())
                .addAllStatedHours(table("duty-hours.csv", DutyTables.hours(TextEncoding.UTF_8)))
                .build();
        file = new DutyFile(
                request,
                Optional.of(rules),
                table("duty-log.csv", DutyTables.log(TextEncoding.UTF_8)),
                Samples.calendar(),
                DAY);
        report = file.report();
    }

    private static <T> T document(String name, Class<T> type) throws IOException {
        try (Input input = Input.sample(name)) {
            return JsonFormat.standard().read(input.source(), type);
        }
    }

    private static <T> ImmutableList<T> table(String name, Records<T> records) throws IOException {
        try (Input input = Input.sample(name)) {
            return records.all(input);
        }
    }

    @Test
    void everythingPlantedIsFoundAndNothingElse() {
        ImmutableSortedMultiset<String> planted = PLANTED.matcher(Samples.text("README.md"))
                .results()
                .map(row -> row.group(2) + " " + row.group(1))
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(String::compareTo));
        ImmutableSortedMultiset<String> found = report.findings().stream()
                .map(finding -> finding.code() + " " + finding.subject().orElse(""))
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(String::compareTo));

        assertTrue(planted.size() >= 40, planted::toString);
        assertEquals(planted, found);
    }

    @Test
    void linesAndHoursOfAllStandingsAreThoseOfTheInventory() {
        DutyReview review = report.review();

        assertEquals(file.request().lines().size(), review.lines());
        assertEquals(
                file.request().lines().stream()
                        .mapToLong(line -> line.hours().orElse(0L))
                        .sum(),
                review.hours());
        assertEquals("900.00", review.shortfall().toString());
    }

    @Test
    void theOtherPlacesHaveOtherRulesAndTheFindingsStay() {
        DutyReview elsewhere = DutyReview.of(DutyReviewRequest.builder()
                .from(file.request())
                .standard(DutyStandard.of(
                        StandardNorms.all(), DAY, dev.governance.basics.ProfileId.of("weifang-example")))
                .build());

        assertTrue(elsewhere.findings().stream()
                .anyMatch(finding -> finding.code().equals("duty.overlap-city-leads")
                        && finding.citations().get(0).article().equals(Optional.of("24"))));
        assertTrue(elsewhere.findings().stream()
                .anyMatch(finding -> finding.code().equals("norm.no-value-on-date")
                        || finding.code().equals("norm.not-verified")));
        assertEquals("0.00", elsewhere.shortfall().toString());
    }

    @Test
    void everyCommunityIsInTheDistrict() {
        for (DutyAssignment line : file.request().lines()) {
            DivisionCode place = line.place();
            assertTrue(
                    place.level() != DivisionLevel.VILLAGE
                            || Samples.communities().contains(place),
                    place::toString);
        }
    }
}

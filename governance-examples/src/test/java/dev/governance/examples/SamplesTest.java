package dev.governance.examples;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import dev.governance.SharedFolder;
import dev.governance.admission.Listing;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.TaskRequest;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyId;
import dev.governance.duty.DutyKind;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.place.DivisionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final DutyCatalogue CATALOGUE = Samples.catalogue();
    private static final ImmutableList<TaskRequest> REQUESTS = Samples.requests();

    @Test
    void theListsHaveTheSizesOfPublishedLists() {
        Multiset<DutyKind> sizes = CATALOGUE.duties().stream().map(Duty::kind).collect(toImmutableMultiset());
        assertEquals(12, sizes.count(DutyKind.STATUTORY));
        assertEquals(46, sizes.count(DutyKind.ASSIST));
        assertEquals(5, sizes.count(DutyKind.CERTIFICATE));
        assertEquals(15, sizes.count(DutyKind.NEGATIVE));
        assertEquals(2, sizes.count(DutyKind.DELEGATED));
        assertEquals(3, sizes.count(DutyKind.PURCHASED));
    }

    @Test
    void everyDutyCitesAnArticleOfADatedText() {
        for (Duty duty : CATALOGUE.duties()) {
            assertTrue(
                    duty.citations().stream()
                            .anyMatch(
                                    c -> c.article().isPresent() && c.version().isPresent()),
                    duty.id()::value);
        }
    }

    @Test
    void theCatalogueSaysThatItIsAnExample() {
        assertTrue(CATALOGUE.title().en().contains("not the list of that district"));
        assertTrue(CATALOGUE.title().zh().contains("并非该区实际清单"));
    }

    @Test
    void theRequestsStandOnTheListsAsTheReadmeSays() {
        ImmutableMultiset<Listing> lists =
                REQUESTS.stream().map(SamplesTest::listing).collect(toImmutableMultiset());
        assertEquals(150, REQUESTS.size());
        assertEquals(12, lists.count(Listing.STATUTORY));
        assertEquals(61, lists.count(Listing.ASSIST));
        assertEquals(5, lists.count(Listing.CERTIFICATE));
        assertEquals(2, lists.count(Listing.DELEGATED));
        assertEquals(3, lists.count(Listing.PURCHASED));
        assertEquals(23, lists.count(Listing.NEGATIVE));
        assertEquals(44, lists.count(Listing.UNLISTED));
    }

    @Test
    void theFirst58AskForEachStatutoryAndEachAssistMatterOnce() {
        List<DutyId> asked = REQUESTS.subList(0, 58).stream()
                .map(request -> request.duty().orElseThrow())
                .toList();
        ImmutableSet<DutyId> listed = CATALOGUE.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.STATUTORY || duty.kind() == DutyKind.ASSIST)
                .map(Duty::id)
                .collect(toImmutableSet());
        assertEquals(58, asked.size());
        assertEquals(listed, ImmutableSet.copyOf(asked));
    }

    @Test
    void noRequestIsRealAndEachHasItsOwnIdAndTitle() {
        assertTrue(REQUESTS.stream().allMatch(TaskRequest::invented));
        assertEquals(
                REQUESTS.size(),
                REQUESTS.stream().map(TaskRequest::id).distinct().count());
        assertEquals(
                REQUESTS.size(),
                REQUESTS.stream().map(TaskRequest::title).distinct().count());
    }

    @Test
    void everyKindOfSubjectIsAskedFor() {
        assertEquals(
                EnumSet.allOf(SubjectKind.class),
                REQUESTS.stream().map(TaskRequest::kind).collect(toImmutableSet()));
    }

    @Test
    void aMatterOnTheNegativeListIsKnownUnderAnotherClaim() {
        long disguised = REQUESTS.stream()
                .filter(request -> listing(request) == Listing.NEGATIVE)
                .filter(request -> request.duty()
                        .flatMap(CATALOGUE::duty)
                        .map(duty -> duty.kind().isPermitted())
                        .orElse(false))
                .count();
        assertEquals(8, disguised);
    }

    @Test
    void everyCommunityIsInTheDistrict() {
        Set<DivisionCode> asked = REQUESTS.stream()
                .flatMap(request -> request.communities().stream())
                .collect(toImmutableSet());
        assertEquals(Set.of(), Sets.difference(asked, Samples.communities()));
        assertEquals(170, Samples.communities().size());
    }

    @Test
    void everyCommunityThatIsAskedHasALoad() {
        Set<DivisionCode> asked = REQUESTS.stream()
                .flatMap(request -> request.communities().stream())
                .collect(toImmutableSet());
        assertEquals(asked, Samples.loads().keySet());
    }

    @Test
    void theTableForPeopleHasTheSameRequests() {
        List<String> lines = Samples.text("requests.csv").lines().skip(1).toList();
        assertEquals(
                REQUESTS.stream().map(request -> request.id().value()).toList(),
                lines.stream().map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    @Test
    void theRequestsAreWrittenAsTheyWereRead() {
        JsonFormat format = JsonFormat.standard();
        for (TaskRequest request : REQUESTS) {
            assertEquals(
                    request,
                    format.read(Source.of("again", format.write(request)), TaskRequest.class),
                    request.id()::value);
        }
    }

    @Test
    void theDistrictIsThatOfTheSharedTable() throws IOException {
        assertEquals(
                Files.readString(SharedFolder.require("domain/samples/310101.csv")),
                Samples.text("district-310101.csv"));
    }

    @Test
    void theReadmeNamesEveryFile() {
        String readme = Samples.text("README.md");
        for (String file :
                List.of("district-310101.csv", "catalogue.json", "requests.jsonl", "requests.csv", "loads.json")) {
            assertFalse(Samples.text(file).isBlank());
            assertTrue(readme.contains(file), file);
        }
    }

    private static Listing listing(TaskRequest request) {
        return Listing.of(Listing.duty(request, CATALOGUE));
    }
}

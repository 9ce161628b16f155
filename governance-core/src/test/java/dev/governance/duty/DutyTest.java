package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

    private static final Citation LAW = Citation.of("城市居民委员会组织法", "3", LocalDate.of(2018, 12, 29));

    static Duty.Builder duty(String id, DutyKind kind, OrganizationKind lead) {
        return Duty.builder()
                .id(DutyId.of(id))
                .kind(kind)
                .name(Sentence.of(id, "事项" + id))
                .lead(lead)
                .addCitations(LAW);
    }

    static DutyCatalogue catalogue(String version, Duty... duties) {
        return DutyCatalogue.builder()
                .id("c")
                .version(version)
                .title(Sentence.of("A catalogue", "清单"))
                .inForce(DateSpan.always())
                .addDuties(duties)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void anAssistMatterIsNeverLedByACommunityBody(OrganizationKind lead) {
        Duty.Builder assist = duty("a", DutyKind.ASSIST, lead);
        if (lead.isCommunityBody()) {
            assertTrue(assertThrows(IllegalStateException.class, assist::build)
                    .getMessage()
                    .contains(lead.name()));
        } else {
            assertEquals(lead, assist.build().lead());
        }
    }

    @Test
    void aStatutoryMatterMayBeLedByTheCommittee() {
        assertEquals(
                OrganizationKind.RESIDENTS_COMMITTEE,
                duty("s", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE)
                        .build()
                        .lead());
    }

    @Test
    void aDutyWithoutLegalBasisIsRefused() {
        Duty.Builder orphan = duty("s", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE)
                .citations(ImmutableList.of());

        assertThrows(IllegalStateException.class, orphan::build);
    }

    @Test
    void theLeadDoesNotHelpItself() {
        Duty.Builder both = duty("s", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE)
                .addAssist(OrganizationKind.RESIDENTS_COMMITTEE);

        assertThrows(IllegalStateException.class, both::build);
    }

    @Test
    void oneNameIsNotPermittedAndForbidden() {
        Duty yes =
                duty("a", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty no = duty("b", DutyKind.NEGATIVE, OrganizationKind.COUNTY_DEPARTMENT)
                .name(yes.name())
                .build();

        assertThrows(IllegalStateException.class, () -> catalogue("1", yes, no));
    }

    @Test
    void oneNameHasOneLeadAndOneIdOneDuty() {
        Duty county =
                duty("a", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty city = duty("b", DutyKind.ASSIST, OrganizationKind.CITY_DEPARTMENT)
                .name(county.name())
                .build();

        assertThrows(IllegalStateException.class, () -> catalogue("1", county, city));
        assertThrows(IllegalStateException.class, () -> catalogue("1", county, county));
    }

    @Test
    void tellsWhatChangesFromOneVersionToTheNext() {
        Duty stays =
                duty("a", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty goes =
                duty("b", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty comes =
                duty("c", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty before =
                duty("d", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        Duty after =
                duty("d", DutyKind.NEGATIVE, OrganizationKind.COUNTY_DEPARTMENT).build();

        assertEquals(
                ImmutableList.of(
                        new CatalogueChange.Removed(goes),
                        new CatalogueChange.Changed(before, after),
                        new CatalogueChange.Added(comes)),
                catalogue("1", stays, goes, before).diff(catalogue("2", after, comes, stays)));
    }

    @Test
    void looksDutiesUp() {
        Duty one =
                duty("a", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT).build();
        DutyCatalogue catalogue = catalogue("1", one);

        assertEquals(Optional.of(one), catalogue.duty(one.id()));
        assertEquals(Optional.empty(), catalogue.duty(DutyId.of("b")));
        assertEquals(ImmutableList.of(one), catalogue.duties(DutyKind.ASSIST));
        assertEquals(ImmutableList.of(), catalogue.duties(DutyKind.NEGATIVE));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "25, 4, 100, 25/3", "1, 12, 12, 1", "100000, 100000, 10000000000, 2500000000/3"})
    void worksHoursOutExactly(int each, int times, long year, String month) {
        Workload workload = Workload.of(each, times);

        assertEquals(year, workload.hoursPerYear());
        assertEquals(Ratio.parse(month), workload.hoursPerMonth());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "100001, 1", "1, 0", "1, 100001"})
    void hoursThatNobodyBelievesAreRefused(int each, int times) {
        assertThrows(IllegalStateException.class, () -> Workload.of(each, times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a b", "a..b", "事项"})
    void anIdIsLettersAndDigits(String id) {
        assertThrows(IllegalArgumentException.class, () -> DutyId.of(id));
    }

    @Test
    void aPackageIsNotNegative() {
        TransferPackage.Builder owed = TransferPackage.builder().funds(Money.ofFen(-1));
        TransferPackage.Builder taken = TransferPackage.builder().staff(-1);

        assertThrows(IllegalStateException.class, owed::build);
        assertThrows(IllegalStateException.class, taken::build);
        assertEquals(Optional.empty(), TransferPackage.unsaid().funds());
    }
}

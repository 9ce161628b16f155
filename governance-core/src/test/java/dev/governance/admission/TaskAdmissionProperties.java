package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.json.StandardNorms;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaskAdmissionProperties {

    private static final AdmissionPolicy<AdmissionCase> STANDARD = TaskAdmission.standard(AdmissionSamples.STANDARD);
    private static final AdmissionStandard EXAMPLE =
            AdmissionStandard.of(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample());
    private static final PolicyDocument<AdmissionCase> DOCUMENT =
            TaskAdmission.standard(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample());
    private static final Set<Verdict> YES = EnumSet.of(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS);

    @Provide
    Arbitrary<AdmissionCase> cases() {
        return AdmissionCases.any();
    }

    @Provide
    Arbitrary<AdmissionCase> complete() {
        return AdmissionCases.complete();
    }

    @Provide
    Arbitrary<Condition<AdmissionCase>> conditions() {
        return Arbitraries.of(
                AdmissionVocabulary.EMERGENCY.isTrue(),
                AdmissionVocabulary.ROLE.is(Role.ASSIST),
                AdmissionVocabulary.TIMES.moreThan(4L),
                AdmissionVocabulary.LISTING.is(Listing.ASSIST));
    }

    /** The lists of the samples as plain code: by the title, and by a claim that the title bears out. */
    private static Listing listing(TaskRequest request) {
        String claim = claim(request);
        return switch (request.title()) {
            case "违法建设拆除", "拆违宣传" -> Listing.NEGATIVE;
            case "民间纠纷调解" -> claim.equals("negative-1") ? Listing.NEGATIVE : Listing.STATUTORY;
            case "协助社会救助调查" -> claim.equals("negative-1") ? Listing.NEGATIVE : Listing.ASSIST;
            case "居住证明" -> claim.equals("negative-1") ? Listing.NEGATIVE : Listing.CERTIFICATE;
            case "居住情况证明" ->
                claim.equals("negative-1")
                        ? Listing.NEGATIVE
                        : claim.equals("certificate-1") ? Listing.CERTIFICATE : Listing.UNLISTED;
            default -> claim.equals("negative-1") ? Listing.NEGATIVE : Listing.UNLISTED;
        };
    }

    private static String claim(TaskRequest request) {
        return request.duty().map(Object::toString).orElse("");
    }

    /** Whether a request says of itself what is not so. */
    private static boolean isAtFault(TaskRequest request) {
        Listing listing = listing(request);
        boolean own = claim(request).isEmpty()
                || listing != Listing.UNLISTED
                        && claim(request).equals(listing.name().toLowerCase(Locale.ROOT) + "-1");
        return !own
                || listing == Listing.ASSIST
                        && !request.departmentName().orElseThrow().startsWith("区民");
    }

    /** The order of the rules as plain code, with the numbers of the samples. */
    private static Verdict naive(AdmissionCase one) {
        TaskRequest request = one.request();
        if (request.emergency().isPresent()) {
            return Verdict.ADMIT_ON_CONDITIONS;
        }
        Listing listing = listing(request);
        if (listing == Listing.NEGATIVE) {
            return Verdict.REFUSE;
        }
        if (request.kind() == SubjectKind.CERTIFICATE && listing != Listing.CERTIFICATE) {
            return Verdict.REFUSE;
        }
        boolean own = listing == Listing.STATUTORY || listing == Listing.CERTIFICATE;
        boolean fault = isAtFault(request);
        if (own && !fault) {
            return Verdict.ADMIT;
        }
        boolean claimsToBeOwn = listing == Listing.UNLISTED
                && (claim(request).equals("statutory-1") || claim(request).equals("certificate-1"));
        long hours = request.workload().orElseThrow().hoursPerYear();
        CommunityLoad load = one.load().orElseThrow();
        boolean baseless = listing == Listing.UNLISTED
                && request.legalBasis().orElseThrow().isEmpty();
        boolean leads = request.role().orElseThrow() == Role.LEAD && !own && !claimsToBeOwn;
        if (baseless || leads || load.carried() + hours > load.capacity()) {
            return Verdict.REFUSE;
        }
        if (one.workingDaysAhead().orElseThrow() < 30
                || request.workload().orElseThrow().timesPerYear() > 12) {
            return Verdict.RETURN;
        }
        if (listing == Listing.UNLISTED || fault) {
            return Verdict.REFER;
        }
        long due = hours * 1000
                + request.materials().orElseThrow().fen()
                + request.fixedCost().orElseThrow().fen();
        ImmutableSet<Power> required = request.requiredPowers()
                .orElseGet(() -> one.duty().orElseThrow().powers());
        boolean open = request.transfer().funds().orElseThrow().fen() < due
                || !request.transfer().powers().orElseThrow().containsAll(required)
                || 10 * (load.carried() + hours) > 8 * load.capacity();
        return open ? Verdict.ADMIT_ON_CONDITIONS : Verdict.ADMIT;
    }

    @Property(tries = 10_000)
    void decidesAsPlainCodeDoes(@ForAll("complete") AdmissionCase one) {
        assertEquals(Optional.of(naive(one)), STANDARD.decide(one).verdict());
    }

    @Property(tries = 2_000)
    void theDocumentDecidesAsTheJavaFormDoes(@ForAll("cases") AdmissionCase one) {
        Decision java = TaskAdmission.standard(EXAMPLE).decide(one);
        Decision document = DOCUMENT.decide(one);

        assertEquals(java.possible(), document.possible());
        assertEquals(java.firedRules(), document.firedRules());
        assertEquals(java.missing(), document.missing());
    }

    @Property(tries = 2_000)
    void theNegativeListWinsUnlessAnEmergencyIsDeclared(@ForAll("cases") AdmissionCase one) {
        if (one.listing() == Listing.NEGATIVE) {
            boolean declared = one.request().emergency().isPresent();
            assertEquals(
                    Optional.of(declared ? Verdict.ADMIT_ON_CONDITIONS : Verdict.REFUSE),
                    STANDARD.decide(one).verdict());
        }
    }

    @Property(tries = 2_000)
    void aStatutoryDutyIsAdmittedWhateverTheMeans(@ForAll("cases") AdmissionCase one) {
        TaskRequest bare = TaskRequest.builder()
                .from(one.request())
                .title("民间纠纷调解")
                .duty(Optional.empty())
                .kind(SubjectKind.TASK)
                .emergency(Optional.empty())
                .transfer(TransferPackage.unsaid())
                .build();
        AdmissionCase statutory = AdmissionSamples.of(bare).load(one.load()).build();

        assertEquals(Optional.of(Verdict.ADMIT), STANDARD.decide(statutory).verdict());
    }

    @Property(tries = 2_000)
    void aClaimThatIsNotBorneOutAdmitsNothing(@ForAll("cases") AdmissionCase one) {
        boolean fault = one.claim()
                .map(claim -> claim != Claim.NONE && claim != Claim.BORNE_OUT)
                .orElse(false);
        if (fault && one.request().emergency().isEmpty()) {
            Decision decision = STANDARD.decide(one);

            assertTrue(YES.stream().noneMatch(decision::mayBe), decision::toString);
        }
    }

    /** A claim at fault may only turn one refusal into a question: whose duty it is that the community would lead. */
    @Property(tries = 2_000)
    void aClaimAtFaultIsNotMilderThanNone(@ForAll("complete") AdmissionCase one) {
        boolean fault = one.claim().equals(Optional.of(Claim.OTHER_MATTER))
                && one.claimed().isPresent();
        if (fault && one.request().role().equals(Optional.of(Role.ASSIST))) {
            TaskRequest silent = TaskRequest.builder()
                    .from(one.request())
                    .duty(Optional.empty())
                    .build();
            AdmissionCase unclaimed = AdmissionSamples.of(silent)
                    .load(one.load())
                    .workingDaysAhead(one.workingDaysAhead())
                    .build();
            Verdict without = STANDARD.decide(unclaimed).verdict().orElse(Verdict.ABSTAIN);

            assertTrue(STANDARD.decide(one).verdict().orElseThrow().compareTo(without) >= 0);
        }
    }

    @Property(tries = 2_000)
    void oneMoreRuleThatRefusesNeverAdmitsMore(
            @ForAll("cases") AdmissionCase one, @ForAll("conditions") Condition<AdmissionCase> condition) {
        Decision more = STANDARD.and(Rule.of("more", Verdict.REFUSE, condition)).decide(one);

        for (Verdict verdict : YES) {
            assertTrue(!more.mayBe(verdict) || STANDARD.decide(one).mayBe(verdict), more::toString);
        }
    }

    @Property(tries = 2_000)
    void thereIsAlwaysAnAnswerThatSpeaks(@ForAll("cases") AdmissionCase one) {
        assertTrue(!STANDARD.decide(one).mayBe(Verdict.ABSTAIN));
    }

    @Property(tries = 2_000)
    void aYesWithoutConditionsMeansThatTheMeansAreThere(@ForAll("complete") AdmissionCase one) {
        boolean assist = one.listing() == Listing.ASSIST;
        if (assist && STANDARD.decide(one).verdict().equals(Optional.of(Verdict.ADMIT))) {
            assertEquals(
                    Optional.of(Verdict.ABSTAIN),
                    AdmissionPolicy.strictestOf(
                                    MeansRules.fundingFollowsTask(AdmissionSamples.STANDARD),
                                    MeansRules.authorityFollowsDuty())
                            .decide(one)
                            .verdict());
        }
    }
}

package dev.governance.admission;

import dev.governance.json.StandardNorms;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.testkit.PolicyLaws;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard policies keep the laws that the kit asks of every policy. */
class TaskAdmissionLawsTest {

    static Stream<AdmissionPolicy<AdmissionCase>> policies() {
        AdmissionStandard standard = AdmissionSamples.STANDARD;
        return Stream.of(
                TaskAdmission.standard(standard),
                TaskAdmission.standard(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample()),
                ListRules.emergency(standard),
                ListRules.negativeList(),
                ListRules.bannedCertificates(),
                ListRules.statutoryList(),
                ListRules.assistList(),
                ListRules.legalBasis(),
                ListRules.noCommunityLead(),
                ListRules.jointMeeting(),
                MeansRules.fundingFollowsTask(standard),
                MeansRules.authorityFollowsDuty(),
                MeansRules.capacity(),
                MeansRules.capacityWarning(standard),
                MeansRules.leadTime(standard),
                MeansRules.frequencyCap(standard));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void keepsTheLaws(AdmissionPolicy<AdmissionCase> policy) {
        PolicyLaws.of(policy).tries(60).verify(AdmissionCases.any());
    }
}

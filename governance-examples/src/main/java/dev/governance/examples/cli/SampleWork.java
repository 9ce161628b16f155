package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BurdenIndex;
import dev.governance.admission.BypassReview;
import dev.governance.admission.BypassStandard;
import dev.governance.admission.ObservedWork;
import dev.governance.admission.RegisterReview;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.BurdenAccount;
import dev.governance.examples.gate.BypassAccount;
import dev.governance.examples.gate.Gate;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import dev.governance.process.ActorId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Whether the gate of the sample district holds and helps (示例的绕行核查与减负对比): read from the samples in the jar. */
final class SampleWork {

    private static final int DEPARTMENTS = 6;
    private static final String OVERDUE = "admission.decision-overdue";

    private SampleWork() {}

    /** What a person wants to see of it, in Chinese. */
    static String told(Gate gate) throws IOException {
        AdmissionRegister register = read(WorkFiles.REGISTER, AdmissionRegister.class);
        BurdenAccount burden = new BurdenAccount(
                new BurdenComparison(
                        read(WorkFiles.BEFORE, BurdenIndex.class), read(WorkFiles.AFTER, BurdenIndex.class)),
                BypassAccount.names(register),
                Locale.CHINESE);
        return "\n减负前后 / burden before and after (figures are invented):\n"
                + burden.summary()
                + "\n"
                + burden.departments(DEPARTMENTS)
                + "\n绕行核查 / work around the gate:\n"
                + bypass(gate, register)
                + gate.standard()
                        .map(standard -> late(gate, register, standard))
                        .orElse("");
    }

    private static String bypass(Gate gate, AdmissionRegister register) throws IOException {
        List<ObservedWork> found;
        try (Input input = Input.sample(WorkFiles.FOUND)) {
            found = WorkFiles.found().all(input);
        }
        BypassReview review = BypassReview.of(
                register, found, BypassStandard.of(StandardNorms.all(), gate.asOf(), StandardNorms.shanghaiExample()));
        BypassAccount account = new BypassAccount(review, found, register, Locale.CHINESE);
        return account.kinds() + "\n" + account.departments(DEPARTMENTS);
    }

    /** The gate asks departments for their time, and tells its own. */
    private static String late(Gate gate, AdmissionRegister register, AdmissionStandard standard) {
        RegisterReview review = register.review(
                gate.asOf().atTime(12, 0), ActorId.of("office"), ImmutableMap.of(), standard, gate.calendar());
        long overdue = review.findings().stream()
                .filter(finding -> finding.code().equals(OVERDUE))
                .count();
        return "\n审批自身逾期：" + overdue + " 件申请超过 " + standard.decisionTime() + " 个工作日仍未决定 / the gate itself is late.\n";
    }

    private static <V> V read(String sample, Class<V> type) throws IOException {
        try (Input input = Input.sample(sample)) {
            return JsonFormat.standard().read(input.source(), type);
        }
    }
}

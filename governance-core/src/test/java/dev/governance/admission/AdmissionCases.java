package dev.governance.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases at and around every boundary, complete or with blanks. */
final class AdmissionCases {

    private static final ImmutableList<String> TITLES =
            ImmutableList.of("民间纠纷调解", "协助社会救助调查", "违法建设拆除", "拆违宣传", "居住证明", "居住情况证明", "填写某台账");
    private static final ImmutableList<String> CLAIMS =
            ImmutableList.of("statutory-1", "assist-1", "negative-1", "certificate-1", "statutory-9");

    private AdmissionCases() {}

    /** What the department writes of the means. */
    record Means(long funds, Optional<ImmutableSet<Power>> granted, int times, long materials) {}

    static Arbitrary<AdmissionCase> any() {
        return Combinators.combine(
                        forms(),
                        means(),
                        loads(),
                        Arbitraries.of(0L, 29L, 30L, 31L).optional())
                .as((form, means, load, days) -> AdmissionSamples.of(filled(form, means))
                        .load(load)
                        .workingDaysAhead(days)
                        .build())
                .withoutEdgeCases();
    }

    /** Cases in which no fact is missing. */
    static Arbitrary<AdmissionCase> complete() {
        return any().filter(one -> AdmissionVocabulary.vocabulary().attributes().stream()
                .filter(attribute ->
                        !attribute.name().equals("staff") && !attribute.name().equals("longTerm"))
                .filter(attribute ->
                        !attribute.name().equals("against") && !attribute.name().equals("inFavour"))
                .allMatch(attribute -> isKnown(one, attribute.name())));
    }

    private static boolean isKnown(AdmissionCase one, String attribute) {
        return switch (attribute) {
            case "legalBasis" -> one.request().legalBasis().isPresent();
            case "claim" -> one.claim().isPresent();
            case "role" -> one.request().role().isPresent();
            case "funds" -> one.request().transfer().funds().isPresent();
            case "grantedPowers" -> one.request().transfer().powers().isPresent();
            case "requiredPowers" ->
                one.request().requiredPowers().isPresent() || one.duty().isPresent();
            case "carried", "capacity" -> one.load().isPresent();
            case "daysAhead" -> one.workingDaysAhead().isPresent();
            default -> true;
        };
    }

    private static Arbitrary<TaskRequest.Builder> forms() {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        Arbitraries.of(SubjectKind.TASK, SubjectKind.CERTIFICATE),
                        Arbitraries.of(Role.class).optional(),
                        Arbitraries.of(
                                        ImmutableList.of(AdmissionSamples.LAW),
                                        ImmutableList.<dev.governance.basics.Citation>of())
                                .optional(),
                        Arbitraries.of(EmergencyGround.class).optional(0.2),
                        Arbitraries.of(ImmutableSet.of(Power.INSPECT), ImmutableSet.<Power>of())
                                .optional(),
                        Arbitraries.of(CLAIMS).map(DutyId::of).optional(0.6),
                        Arbitraries.of("区民政局", "区民族与政务局", "区统计局").optional())
                .as((title, kind, role, basis, emergency, powers, claim, department) -> AdmissionSamples.request("T-1")
                        .title(title)
                        .duty(claim)
                        .departmentName(department)
                        .kind(kind)
                        .role(role)
                        .legalBasis(basis)
                        .emergency(emergency)
                        .requiredPowers(powers));
    }

    private static Arbitrary<Means> means() {
        return Combinators.combine(
                        Arbitraries.of(-1L, 0L, 114_999L, 115_000L, 115_001L, 200_000L),
                        Arbitraries.of(
                                        ImmutableSet.of(Power.INSPECT, Power.READ_RECORDS),
                                        ImmutableSet.of(Power.READ_RECORDS),
                                        ImmutableSet.<Power>of())
                                .optional(),
                        Arbitraries.of(4, 12, 13),
                        Arbitraries.of(0L, 10_000L))
                .as(Means::new);
    }

    private static Arbitrary<Optional<CommunityLoad>> loads() {
        return Arbitraries.of(0L, 700L, 701L, 900L, 901L)
                .map(carried -> new CommunityLoad(carried, 1000))
                .optional();
    }

    private static TaskRequest filled(TaskRequest.Builder form, Means means) {
        TransferPackage.Builder transfer = TransferPackage.builder().powers(means.granted());
        if (means.funds() >= 0) {
            transfer.funds(Money.ofFen(means.funds()));
        }
        return form.transfer(transfer.build())
                .workload(Workload.of(100 / means.times(), means.times()))
                .materials(Money.ofFen(means.materials()))
                .build();
    }
}

package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.Power;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The days of one transfer, one after the other. */
final class TransferCourse {

    private final TransferPlan plan;
    private final ImmutableList<TransferDelivery> deliveries;
    private final Ratio coverage;
    private final ActorId actor;
    private final List<Finding> findings = new ArrayList<>();
    private AuditTrail<TransferState, TransferEvent> trail =
            TransferProcedure.standard().start();

    TransferCourse(TransferPlan plan, List<TransferDelivery> deliveries, Ratio coverage, ActorId actor) {
        this.plan = requireNonNull(plan, "plan");
        this.deliveries = ImmutableList.copyOf(deliveries);
        this.coverage = requireNonNull(coverage, "coverage");
        this.actor = requireNonNull(actor, "actor");
        findings.addAll(plan.review(coverage));
    }

    TransferReview until(LocalDate until) {
        Stream.concat(
                        plan.instalments().stream().map(Instalment::due),
                        deliveries.stream().map(TransferDelivery::day))
                .filter(day -> !day.isAfter(until))
                .sorted()
                .distinct()
                .forEach(this::day);
        return TransferReview.builder()
                .duty(plan.duty())
                .trail(trail)
                .findings(findings)
                .build();
    }

    private void day(LocalDate day) {
        TransferEvent event = event(day);
        switch (trail.state()) {
            case AGREED -> {
                if (event.isDelivered()) {
                    move(TransferMove.ACTIVATE, event, day);
                } else if (!day.isBefore(plan.instalments().get(0).due())) {
                    found("funding.transfer-not-begun", event, day);
                }
            }
            case ACTIVE -> {
                if (!event.isDelivered()) {
                    move(TransferMove.SUSPEND, event, day);
                    found("funding.transfer-suspended", event, day);
                }
            }
            case SUSPENDED -> {
                if (event.isDelivered()) {
                    move(TransferMove.RESUME, event, day);
                }
            }
            case ENDED -> {}
        }
    }

    /** What is needed on a day: the covered part of what is due, of the first instalment at least. */
    private TransferEvent event(LocalDate day) {
        Money first = plan.instalments().get(0).amount();
        Money due = plan.dueBy(day);
        Money paid = Money.sum(came(day).map(TransferDelivery::amount).collect(toImmutableList()));
        EnumSet<Power> granted = EnumSet.noneOf(Power.class);
        came(day).forEach(delivery -> granted.addAll(delivery.powers()));
        return new TransferEvent(
                TransferMove.ACTIVATE,
                (due.isZero() ? first : due).times(coverage, RoundingMode.CEILING),
                paid,
                TransferInspection.missing(plan, granted));
    }

    private Stream<TransferDelivery> came(LocalDate day) {
        return deliveries.stream().filter(delivery -> !delivery.day().isAfter(day));
    }

    private void move(TransferMove move, TransferEvent event, LocalDate day) {
        trail = TransferProcedure.standard()
                .attempt(
                        trail,
                        new TransferEvent(move, event.needed(), event.paid(), event.missing()),
                        actor,
                        day.atStartOfDay(),
                        "delivery of " + plan.duty());
    }

    private void found(String code, TransferEvent event, LocalDate day) {
        findings.add(Finding.builder(code)
                .subject(plan.duty().value())
                .putValues("duty", plan.duty().value())
                .putValues("day", day.toString())
                .putValues("needed", event.needed().toString())
                .putValues("paid", event.paid().toString())
                .putValues("powers", TransferInspection.names(event.missing()))
                .addCitations(TransferInspection.MEANS)
                .build());
    }
}

package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where and when nobody leads. A place is led by whoever leads in it, in a place around it, or in places that lie in it.
 *
 * <p>Duties of the community itself, of departments in which it helps, and certificates need a lead in each community; what is
 * delegated or bought needs one where somebody takes part in it.
 */
final class OrphanSearch {

    private record Seat(DutyId duty, DivisionCode place) {}

    private record Question(Seat seat, DateSpan days) {}

    /** One place in which nobody leads, and from which day to which. */
    private record Gap(DivisionCode place, DateSpan days) {}

    private final DateSpan period;
    private final ImmutableSet<DivisionCode> places;
    private final Map<Seat, List<DateSpan>> at = new HashMap<>();
    private final Map<Seat, List<DateSpan>> below = new HashMap<>();
    private final Map<Question, Optional<DateSpan>> answered = new HashMap<>();
    private final Map<DutyId, List<ReviewedLine>> helpers = new HashMap<>();

    OrphanSearch(DateSpan period, ImmutableSet<DivisionCode> places) {
        this.period = period;
        this.places = places;
    }

    void add(ReviewedLine line, DutyId duty) {
        if (!line.leads()) {
            helpers.computeIfAbsent(duty, id -> new ArrayList<>()).add(line);
            return;
        }
        at.computeIfAbsent(new Seat(duty, line.place()), seat -> new ArrayList<>())
                .add(line.days());
        for (Optional<DivisionCode> around = line.place().parent();
                around.isPresent();
                around = around.get().parent()) {
            below.computeIfAbsent(new Seat(duty, around.get()), seat -> new ArrayList<>())
                    .add(line.days());
        }
    }

    ImmutableList<Finding> findings(DutyCatalogue catalogue) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Duty duty : catalogue.duties()) {
            if (duty.kind().isPermitted()) {
                findings.addAll(of(duty, catalogue.inForce()));
            }
        }
        return findings.build();
    }

    private List<Finding> of(Duty duty, DateSpan inForce) {
        int hanging = 0;
        Map<DivisionCode, DateSpan> gaps = new TreeMap<>();
        for (ReviewedLine helper : helpers.getOrDefault(duty.id(), List.of())) {
            Optional<DateSpan> gap = gap(new Seat(duty.id(), helper.place()), helper.days());
            if (gap.isPresent()) {
                helper.stands(LineStanding.ORPHAN);
                gaps.putIfAbsent(helper.place(), gap.get());
                hanging++;
            }
        }
        boolean isOptional = duty.kind() == DutyKind.DELEGATED || duty.kind() == DutyKind.PURCHASED;
        Optional<DateSpan> days = isOptional ? Optional.empty() : inForce.intersection(period);
        List<Gap> found = new ArrayList<>();
        for (DivisionCode place : places) {
            days.flatMap(span -> gap(new Seat(duty.id(), place), span)).ifPresent(gap -> {
                gaps.put(place, gap);
            });
        }
        gaps.forEach((place, gap) -> {
            if (places.contains(place) || places.stream().noneMatch(p -> gaps.containsKey(p) && meets(p, place))) {
                found.add(new Gap(place, gap));
            }
        });
        return told(duty, found, hanging);
    }

    private static boolean meets(DivisionCode one, DivisionCode other) {
        return one.contains(other) || other.contains(one);
    }

    /** A duty that nobody leads anywhere is told once, and not for each place. */
    private List<Finding> told(Duty duty, List<Gap> gaps, int hanging) {
        boolean everywhere = gaps.size() > 1
                && gaps.stream()
                        .map(Gap::place)
                        .collect(ImmutableSet.toImmutableSet())
                        .containsAll(places)
                && gaps.stream().map(Gap::days).distinct().count() == 1;
        List<Gap> told = everywhere ? gaps.subList(0, 1) : gaps;
        List<Finding> findings = new ArrayList<>();
        for (Gap gap : told) {
            findings.add(Finding.builder("duty.orphan")
                    .subject(duty.id().value())
                    .putValues("duty", duty.id().value())
                    .putValues("title", duty.name().zh())
                    .putValues("place", gap.place().shortForm())
                    .putValues("places", everywhere ? Integer.toString(gaps.size()) : "1")
                    .putValues("days", gap.days().toString())
                    .putValues("helpers", Integer.toString(hanging))
                    .addAllCitations(duty.citations())
                    .build());
        }
        return findings;
    }

    private Optional<DateSpan> gap(Seat seat, DateSpan days) {
        return answered.computeIfAbsent(new Question(seat, days), question -> {
            Coverage led = new Coverage();
            at.getOrDefault(seat, List.of()).forEach(led::add);
            below.getOrDefault(seat, List.of()).forEach(led::add);
            for (Optional<DivisionCode> around = seat.place().parent();
                    around.isPresent();
                    around = around.get().parent()) {
                at.getOrDefault(new Seat(seat.duty(), around.get()), List.of()).forEach(led::add);
            }
            return led.firstGap(days);
        });
    }
}

package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Tells whose duty a matter is (职责认定), from the catalogue and from who leads where.
 *
 * <p>A body leads in a place if it leads in that place or in one around it. Of several bodies, those of the kind that the catalogue
 * names go before others; of these a department of the city goes before one of the county, where the place has that rule. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class LeadResolver implements Serializable {

    LeadResolver() {}

    /**
     * Returns the duties.
     *
     * @return the catalogue
     */
    public abstract DutyCatalogue catalogue();

    /**
     * Returns the rules of the place.
     *
     * @return the standard
     */
    public abstract DutyStandard standard();

    /**
     * Returns who does what; lines that do not lead do not matter.
     *
     * @return the inventory
     */
    public abstract ImmutableList<DutyAssignment> lines();

    @Value.Lazy
    ImmutableListMultimap<DutyId, DutyAssignment> leads() {
        ImmutableListMultimap.Builder<DutyId, DutyAssignment> byDuty = ImmutableListMultimap.builder();
        for (DutyAssignment line : lines()) {
            if (line.responsibility() == Responsibility.LEAD) {
                ReviewedLine.dutyOf(line, catalogue()).ifPresent(duty -> byDuty.put(duty.id(), line));
            }
        }
        return byDuty.build();
    }

    /**
     * Returns a resolver.
     *
     * @param catalogue the duties
     * @param lines who does what
     * @param standard the rules of the place
     * @return the resolver
     */
    public static LeadResolver of(DutyCatalogue catalogue, List<DutyAssignment> lines, DutyStandard standard) {
        return ImmutableLeadResolver.builder()
                .catalogue(catalogue)
                .addAllLines(lines)
                .standard(standard)
                .build();
    }

    /**
     * Tells whose duty a matter is that people describe in their own words.
     *
     * @param words the words; a duty is meant whose name they are, or, if it is the only one, one of whose keywords they hold
     * @param place where
     * @param day when
     * @return one body, or why there is none
     */
    public final LeadAnswer resolve(String words, DivisionCode place, LocalDate day) {
        List<Duty> meant = catalogue().named(words).map(List::of).orElseGet(() -> held(words));
        if (meant.size() == 1) {
            return resolve(meant.get(0).id(), place, day);
        }
        return new LeadAnswer.Unassigned(Finding.builder("duty.matter-unknown")
                .putValues("matter", words)
                .putValues(
                        "duties", meant.stream().map(duty -> duty.id().value()).collect(Collectors.joining(", ")))
                .build());
    }

    private List<Duty> held(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return catalogue().duties().stream()
                .filter(duty ->
                        duty.keywords().stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /**
     * Tells whose duty a duty is.
     *
     * @param id the duty
     * @param place where
     * @param day when
     * @return one body, or why there is none
     */
    public final LeadAnswer resolve(DutyId id, DivisionCode place, LocalDate day) {
        Optional<Duty> duty = catalogue().duty(id);
        if (duty.isEmpty()) {
            return new LeadAnswer.Unassigned(Finding.builder("duty.matter-unknown")
                    .putValues("matter", id.value())
                    .putValues("duties", "")
                    .build());
        }
        List<DutyAssignment> candidates = leads().get(id).stream()
                .filter(line -> line.place().contains(place) && line.during().contains(day))
                .toList();
        return settle(duty.get(), candidates, place, day);
    }

    private LeadAnswer settle(Duty duty, List<DutyAssignment> all, DivisionCode place, LocalDate day) {
        List<DutyAssignment> listed = all.stream()
                .filter(line -> line.actor() == DutyActor.of(duty.lead()))
                .toList();
        List<DutyAssignment> candidates = listed.isEmpty() ? all : listed;
        Optional<LeadAnswer> only = only(duty, candidates, ImmutableList.of());
        if (only.isPresent()) {
            return only.get();
        }
        if (standard().holds(DutyRule.CITY_LEADS)) {
            List<DutyAssignment> ofCity = candidates.stream()
                    .filter(line -> line.kind() == OrganizationKind.CITY_DEPARTMENT)
                    .toList();
            only = only(duty, ofCity, standard().citations(DutyRule.CITY_LEADS));
        }
        return only.orElseGet(() -> new LeadAnswer.Unassigned(why(duty, candidates, place, day)));
    }

    private static Optional<LeadAnswer> only(
            Duty duty, List<DutyAssignment> candidates, ImmutableList<Citation> citations) {
        List<OrganizationId> bodies = bodies(candidates);
        return bodies.size() == 1
                ? Optional.of(new LeadAnswer.Assigned(duty.id(), bodies.get(0), citations))
                : Optional.empty();
    }

    private static List<OrganizationId> bodies(List<DutyAssignment> lines) {
        return new ArrayList<>(
                lines.stream().map(DutyAssignment::body).distinct().sorted().toList());
    }

    private static Finding why(Duty duty, List<DutyAssignment> candidates, DivisionCode place, LocalDate day) {
        return Finding.builder(candidates.isEmpty() ? "duty.nobody-leads" : "duty.several-lead")
                .subject(duty.id().value())
                .putValues("duty", duty.id().value())
                .putValues("title", duty.name().zh())
                .putValues("place", place.shortForm())
                .putValues("day", day.toString())
                .putValues("should", duty.department().orElse(duty.lead().name()))
                .putValues(
                        "bodies",
                        bodies(candidates).stream().map(OrganizationId::value).collect(Collectors.joining(", ")))
                .build();
    }
}

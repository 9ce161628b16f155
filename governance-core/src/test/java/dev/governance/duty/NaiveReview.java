package dev.governance.duty;

import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What lines are to each other, by holding each line against each other one, and each day by itself. */
final class NaiveReview {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 6;

    private final DutyCatalogue catalogue;
    private final List<DutyAssignment> lines;

    NaiveReview(DutyCatalogue catalogue, List<DutyAssignment> lines) {
        this.catalogue = catalogue;
        this.lines = lines.stream()
                .sorted(Comparator.comparing(DutyAssignment::place)
                        .thenComparing(line -> line.during().from().orElseThrow())
                        .thenComparing(DutyAssignment::id))
                .toList();
    }

    /** The findings about lines that meet, as "code line", and about days without a lead, as "code duty place days". */
    Set<String> found() {
        Set<String> found = new TreeSet<>();
        List<DutyAssignment> once = new ArrayList<>();
        for (DutyAssignment line : lines) {
            if (earlier(line, part(line)).isEmpty()) {
                once.add(line);
            } else {
                found.add("duty.duplicate " + line.id());
            }
        }
        for (DutyAssignment line : once) {
            boolean other = part(line).equals("does")
                            && !earlier(line, "watches").isEmpty()
                    || part(line).equals("watches") && !earlier(line, "does").isEmpty();
            if (other) {
                found.add("duty.supervises-itself " + line.id());
            }
        }
        overlaps(once.stream().filter(this::leadsRightly).toList(), found);
        orphans(once, found);
        return found;
    }

    private List<DutyAssignment> earlier(DutyAssignment line, String part) {
        return lines.subList(0, lines.indexOf(line)).stream()
                .filter(other -> other.body().equals(line.body())
                        && part(other).equals(part)
                        && matter(other).equals(matter(line))
                        && meet(other, line))
                .toList();
    }

    private static boolean meet(DutyAssignment wide, DutyAssignment narrow) {
        return wide.place().contains(narrow.place()) && wide.during().overlaps(narrow.during());
    }

    private static String part(DutyAssignment line) {
        return switch (line.responsibility()) {
            case LEAD, ASSIST -> "does";
            case SUPERVISE -> "watches";
            case CONSULTED -> "hears";
        };
    }

    private String matter(DutyAssignment line) {
        return catalogue.named(line.title()).map(duty -> duty.id().value()).orElse("? " + line.title());
    }

    private boolean leadsRightly(DutyAssignment line) {
        return line.responsibility() == Responsibility.LEAD
                && catalogue
                        .named(line.title())
                        .filter(duty -> DutyActor.of(duty.lead()) == line.actor())
                        .isPresent();
    }

    /** That two lines overlap is found of the later one, or of the one that gives way to the city. */
    private void overlaps(List<DutyAssignment> leads, Set<String> found) {
        for (int i = 0; i < leads.size(); i++) {
            DutyAssignment line = leads.get(i);
            List<DutyAssignment> others = new ArrayList<>();
            for (DutyAssignment other : leads.subList(0, i)) {
                if (matter(other).equals(matter(line)) && meet(other, line)) {
                    others.add(other);
                }
            }
            if (!others.isEmpty()) {
                DutyAssignment other = nearest(others);
                boolean ranks = other.kind() != line.kind();
                boolean cityCame = line.kind() == OrganizationKind.CITY_DEPARTMENT;
                found.add((ranks ? "duty.overlap-city-leads " : "duty.overlap ")
                        + (ranks && cityCame ? other : line).id());
            }
        }
    }

    /** Of several the one in the narrowest place, of these the one that lasts longest, of these the first. */
    private static DutyAssignment nearest(List<DutyAssignment> others) {
        DutyAssignment best = others.get(0);
        for (DutyAssignment other : others) {
            int level = other.place().level().compareTo(best.place().level());
            boolean longer =
                    other.during().to().orElseThrow().isAfter(best.during().to().orElseThrow());
            best = level > 0 || level == 0 && longer ? other : best;
        }
        return best;
    }

    private void orphans(List<DutyAssignment> once, Set<String> found) {
        Set<DivisionCode> communities = lines.stream()
                .map(DutyAssignment::place)
                .filter(place -> place.shortForm().length() == 12)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Duty duty : catalogue.duties()) {
            for (DivisionCode place : communities) {
                if (isAlone(duty, place, FIRST, FIRST.plusDays(DAYS))) {
                    found.add("duty.orphan " + duty.id() + " " + place.shortForm());
                }
            }
            for (DutyAssignment line : once) {
                boolean helps = line.responsibility() != Responsibility.LEAD
                        && matter(line).equals(duty.id().value());
                boolean alone = isAlone(
                        duty,
                        line.place(),
                        line.during().from().orElseThrow(),
                        line.during().to().orElseThrow());
                if (helps && alone) {
                    found.add("orphan line " + line.id());
                }
            }
        }
    }

    private boolean isAlone(Duty duty, DivisionCode place, LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .anyMatch(day -> lines.stream()
                        .noneMatch(line -> line.responsibility() == Responsibility.LEAD
                                && matter(line).equals(duty.id().value())
                                && (line.place().contains(place) || place.contains(line.place()))
                                && line.during().contains(day)));
    }
}

package dev.governance.organization.team;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.PersonId;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds people with two daily managers at a time, or with none; they are counted by team and never named. */
final class DailyManagers {

    /** Which two managers of which team: in whose name people are counted. */
    private record Pair(OrganizationId team, OrganizationId first, OrganizationId second) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::team).thenComparing(Pair::first).thenComparing(Pair::second);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private DailyManagers() {}

    static ImmutableList<Finding> findings(TeamRegister register, LocalDate day) {
        Map<PersonId, List<Secondment>> byPerson = new HashMap<>();
        Map<OrganizationId, Long> unmanaged = new TreeMap<>();
        for (Secondment one : register.secondments()) {
            byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>()).add(one);
            if (one.manager().isEmpty() && one.during().contains(day)) {
                unmanaged.merge(one.team(), 1L, Long::sum);
            }
        }
        Map<Pair, Long> pairs = new TreeMap<>();
        byPerson.values().forEach(own -> pair(own).ifPresent(pair -> pairs.merge(pair, 1L, Long::sum)));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        pairs.forEach((pair, people) -> findings.add(of("team.two-managers", pair.team(), people)
                .putValues("first", pair.first().value())
                .putValues("second", pair.second().value())
                .build()));
        unmanaged.forEach((team, people) -> findings.add(of("team.no-manager", team, people)
                .putValues("day", day.toString())
                .build()));
        return findings.build();
    }

    private static Finding.Builder of(String code, OrganizationId team, long people) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(team.value());
        finding.putValues("team", team.value());
        finding.putValues("people", Long.toString(people));
        return finding;
    }

    /**
     * Returns the first two managers that a person has at the same time. By beginning, it is enough to remember the stretch that
     * lasts longest: as long as no two were found, all others that still run are under the same manager.
     */
    private static Optional<Pair> pair(List<Secondment> own) {
        List<Secondment> ordered = new ArrayList<>(own);
        ordered.removeIf(one -> one.manager().isEmpty());
        ordered.sort(Comparator.comparing(one -> one.during().from().orElse(LocalDate.MIN)));
        Optional<Secondment> longest = Optional.empty();
        for (Secondment one : ordered) {
            Optional<Secondment> before = longest;
            if (before.isPresent()
                    && !before.get().manager().equals(one.manager())
                    && before.get().during().overlaps(one.during())) {
                return Optional.of(new Pair(
                        one.team(),
                        before.get().manager().orElseThrow(),
                        one.manager().orElseThrow()));
            }
            longest = before.isEmpty() || end(one).isAfter(end(before.get())) ? Optional.of(one) : before;
        }
        return Optional.empty();
    }

    private static LocalDate end(Secondment one) {
        return one.during().to().orElse(LocalDate.MAX);
    }
}

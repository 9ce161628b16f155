package dev.governance.house;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.TreeMap;

/** The floors of the house and the rooms on them: a room enters only rooms on floors below its own. */
public final class FloorPlan {

    private final String root;
    private final ImmutableMap<String, Integer> floors;
    private final ImmutableSet<String> annexes;

    private FloorPlan(Builder builder) {
        this.root = builder.root;
        this.annexes = builder.annexes.build();
        ImmutableMap<String, Integer> downwards = builder.rooms.build();
        int top = downwards.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        TreeMap<String, Integer> upwards = new TreeMap<>();
        downwards.forEach((room, storeys) -> upwards.put(room, top - storeys));
        this.floors = ImmutableMap.copyOf(upwards);
    }

    /** The house as it is drawn, from the roof down; an annexe is entered from other annexes above and from outside. */
    public static FloorPlan house(String root) {
        return new Builder(root)
                .annexe("scoring.json")
                .floor("scoring.ranking")
                .floor("scoring.index", "scoring.assessment")
                .floor("scoring", "scoring.statistics")
                .annexe("json")
                .annexe("interchange")
                .floor("admission", "staffing", "participation", "goal")
                .floor("worker", "funding", "service", "grid")
                .floor("duty")
                .floor(
                        "organization.chart",
                        "organization.party",
                        "organization.owners",
                        "organization.autonomy",
                        "organization.team",
                        "organization.society")
                .floor("organization")
                .floor("place")
                .floor("policy", "process", "matching")
                .floor("basics")
                .build();
    }

    /** Returns the room that a class is in, such as {@code policy}, if it is in one. */
    public Optional<String> roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        String room = name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
        return floors.containsKey(room) ? Optional.of(room) : Optional.empty();
    }

    /** Tells whether one room may enter another. */
    public boolean mayEnter(String from, String to) {
        boolean open = !annexes.contains(to) || annexes.contains(from);
        return open && floor(from) > floor(to);
    }

    /** Tells whether a room is entered from outside only. */
    public boolean isAnnexe(String room) {
        return annexes.contains(room);
    }

    /** Returns the rooms that a class enters by name, its own left out. */
    public ImmutableSet<String> roomsEnteredBy(JavaClass type) {
        String own = roomOf(type).orElse("");
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .flatMap(target -> roomOf(target).stream())
                .filter(room -> !room.equals(own))
                .collect(toImmutableSet());
    }

    /** Returns the names of all rooms. */
    public ImmutableSet<String> rooms() {
        return floors.keySet();
    }

    /** Returns the package under which the rooms lie. */
    public String root() {
        return root;
    }

    private int floor(String room) {
        Integer floor = floors.get(room);
        checkArgument(floor != null, "there is no room %s", room);
        return floor;
    }

    private static final class Builder {
        private final String root;
        private final ImmutableMap.Builder<String, Integer> rooms = ImmutableMap.builder();
        private final ImmutableSet.Builder<String> annexes = ImmutableSet.builder();
        private int storeys;

        private Builder(String root) {
            this.root = root;
        }

        private Builder floor(String... names) {
            for (String name : names) {
                rooms.put(name, storeys);
            }
            storeys++;
            return this;
        }

        private Builder annexe(String... names) {
            annexes.add(names);
            return floor(names);
        }

        private FloorPlan build() {
            return new FloorPlan(this);
        }
    }
}

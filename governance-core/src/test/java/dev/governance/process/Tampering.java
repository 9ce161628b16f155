package dev.governance.process;

import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A way to tamper with a trail at one place of it. */
enum Tampering {
    DROP((entries, place) -> entries.remove((int) place)),
    DROP_AND_RENUMBER((entries, place) -> {
        entries.remove((int) place);
        entries.replaceAll(entry -> entry.sequence() > place
                ? copy(entry).sequence(entry.sequence() - 1).build()
                : entry);
    }),
    DOUBLE((entries, place) -> entries.add(place, entries.get(place))),
    SWAP((entries, place) -> entries.add(Math.max(0, place - 1), entries.remove((int) place))),
    OTHER_EVENT((entries, place) -> {
        Move told = entries.get(place).event();
        entries.set(
                place,
                copy(entries.get(place)).event(after(told, Move.values())).build());
    }),
    OTHER_ACTOR((entries, place) ->
            entries.set(place, copy(entries.get(place)).actor(Errand.OFFICE).build())),
    OTHER_END((entries, place) -> {
        State told = entries.get(place).to();
        entries.set(
                place,
                copy(entries.get(place))
                        .to(after(told, State.values()))
                        .refusal(Optional.empty())
                        .build());
    }),
    OTHER_TIME((entries, place) -> entries.set(
            place,
            copy(entries.get(place)).at(entries.get(place).at().minusMinutes(1)).build())),
    HIDDEN_REFUSAL((entries, place) -> entries.set(
            place, copy(entries.get(place)).refusal(Optional.empty()).build()));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final BiConsumer<List<AuditEntry<State, Move>>, Integer> change;

    Tampering(BiConsumer<List<AuditEntry<State, Move>>, Integer> change) {
        this.change = change;
    }

    /** Returns the trail with the change at a place; a trail without entries stays as it is. */
    AuditTrail<State, Move> on(AuditTrail<State, Move> trail, int anywhere) {
        List<AuditEntry<State, Move>> entries = new ArrayList<>(trail.entries());
        if (!entries.isEmpty()) {
            change.accept(entries, Math.floorMod(anywhere, entries.size()));
        }
        return AuditTrail.<State, Move>builder()
                .initial(trail.initial())
                .entries(entries)
                .build();
    }

    private static <T extends Enum<T>> T after(T value, T[] all) {
        return all[(List.of(all).indexOf(value) + 1) % all.length];
    }

    static AuditEntry.Builder<State, Move> copy(AuditEntry<State, Move> old) {
        AuditEntry.Builder<State, Move> entry = AuditEntry.builder();
        entry.sequence(old.sequence()).at(old.at()).actor(old.actor()).event(old.event());
        entry.from(old.from()).to(old.to()).reason(old.reason()).refusal(old.refusal());
        return entry;
    }
}

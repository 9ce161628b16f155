package dev.governance.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapMaker;
import com.google.common.collect.Maps;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyKind;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a catalogue, each brought into one width and case once: with a list of requests they are asked for again and
 * again, and bringing a text into one width takes longer than looking for it.
 *
 * @param negative the words of each duty on the negative list, in the order of the catalogue
 * @param byName the first duty of each name
 */
record CatalogueWords(ImmutableMap<Duty, OfDuty> negative, ImmutableMap<String, Duty> byName) {

    /** Kept as long as the catalogue, told apart by identity; they hold nothing of the catalogue but its duties. */
    private static final Map<DutyCatalogue, CatalogueWords> KNOWN =
            new MapMaker().weakKeys().makeMap();

    private static final Map<Duty, OfDuty> OF_DUTIES = new MapMaker().weakKeys().makeMap();

    /**
     * The words of one duty; signs alone are no word, since nothing would hold all titles.
     *
     * @param name its name
     * @param keywords its keywords
     */
    record OfDuty(String name, ImmutableList<String> keywords) {

        static OfDuty of(Duty duty) {
            return OF_DUTIES.computeIfAbsent(
                    duty,
                    one -> new OfDuty(
                            TitleSimilarity.normalized(one.name().zh()),
                            one.keywords().stream()
                                    .map(TitleSimilarity::normalized)
                                    .filter(word -> !word.isEmpty())
                                    .collect(ImmutableList.toImmutableList())));
        }

        /** Tells whether a title in one width and case is the name or holds a keyword whole. */
        boolean areHeldIn(String letters) {
            for (String word : keywords) {
                if (letters.contains(word)) {
                    return true;
                }
            }
            return letters.equals(name);
        }
    }

    static CatalogueWords of(DutyCatalogue catalogue) {
        return KNOWN.computeIfAbsent(
                catalogue,
                one -> new CatalogueWords(
                        Maps.toMap(one.duties(DutyKind.NEGATIVE), OfDuty::of),
                        one.duties().stream()
                                .collect(ImmutableMap.toImmutableMap(
                                        duty -> OfDuty.of(duty).name(), duty -> duty, (first, other) -> first))));
    }

    /** Returns the first duty on the negative list of which a title in one width and case is the name or holds a keyword. */
    Optional<Duty> forbidden(String letters) {
        for (Map.Entry<Duty, OfDuty> duty : negative.entrySet()) {
            if (duty.getValue().areHeldIn(letters)) {
                return Optional.of(duty.getKey());
            }
        }
        return Optional.empty();
    }

    /** Returns the first duty of a name that is in one width and case. */
    Optional<Duty> named(String letters) {
        return Optional.ofNullable(byName.get(letters));
    }
}

package dev.governance.scoring.json;

import dev.governance.basics.Money;
import dev.governance.json.DocumentBinder;
import dev.governance.json.Place;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Linear;
import dev.governance.policy.Measure;
import dev.governance.scoring.Bands;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds what gives points for facts. */
final class LeafBinder<T> {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

    private static final int DIGITS = 18;

    private final DocumentBinder<T> binder;

    LeafBinder(DocumentBinder<T> binder) {
        this.binder = binder;
    }

    @Nullable
    ScoringPolicy<T> leaf(ScoringForm.NodeForm form, Place place) {
        if (form instanceof ScoringForm.Counted counted) {
            Linear<T, ?> term = binder.term(counted.term(), place.at("term"));
            return term == null ? null : binder.made(place, () -> ScoringPolicy.points(term));
        } else if (form instanceof ScoringForm.Sloped sloped) {
            Linear<T, ?> term = binder.term(sloped.term(), place.at("term"));
            return term == null ? null : line(term, sloped, place);
        } else if (form instanceof ScoringForm.Banded banded) {
            Linear<T, ?> term = binder.term(banded.term(), place.at("term"));
            return term == null ? null : bands(term, banded, place);
        } else if (form instanceof ScoringForm.Chosen chosen) {
            Attribute<T, ?> attribute = binder.attribute(chosen.choice(), Choice.class, "choice", place.at("choice"));
            return attribute == null ? null : choice((Choice<T, ?>) attribute, chosen, place);
        }
        return ScoringPolicy.always(((ScoringForm.Always) form).points());
    }

    private <V> @Nullable ScoringPolicy<T> line(Linear<T, V> term, ScoringForm.Sloped form, Place place) {
        V worst = value(term.measure(), form.worst(), place.at("worst"));
        V best = value(term.measure(), form.best(), place.at("best"));
        return worst == null || best == null
                ? null
                : binder.made(place, () -> ScoringPolicy.linear(term, worst, best, form.most()));
    }

    /** Whatever a quantity is counted in can be compared with its like, which its type does not say here. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable ScoringPolicy<T> bands(Linear<T, ?> term, ScoringForm.Banded form, Place place) {
        return comparableBands((Linear) term, form, place);
    }

    private <V extends Comparable<? super V>> @Nullable ScoringPolicy<T> comparableBands(
            Linear<T, V> term, ScoringForm.Banded form, Place place) {
        Bands<V> bands = Bands.below(form.below());
        List<ScoringForm.Band> written = form.bands();
        for (int i = 0; i < written.size(); i++) {
            Place at = place.at("bands").at(i);
            Points points = written.get(i).points();
            V from = value(term.measure(), written.get(i).from(), at.at("from"));
            Bands<V> before = bands;
            Bands<V> next = from == null ? null : binder.made(at, () -> before.from(from, points));
            if (next == null) {
                return null;
            }
            bands = next;
        }
        Bands<V> all = bands;
        return binder.made(place, () -> ScoringPolicy.banded(term, all));
    }

    private <E> @Nullable ScoringPolicy<T> choice(Choice<T, E> choice, ScoringForm.Chosen form, Place place) {
        Map<E, Points> points = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Points> written : form.points().entrySet()) {
            Optional<E> value = choice.values().parse(written.getKey());
            if (value.isPresent()) {
                points.put(value.get(), written.getValue());
            } else {
                binder.tell(
                        place.at("points").at(written.getKey()),
                        "policy.value-outside",
                        written.getKey(),
                        choice.name() + ": " + choice.domain());
                whole = false;
            }
        }
        return whole ? binder.made(place, () -> ScoringPolicy.choice(choice, points)) : null;
    }

    @SuppressWarnings("unchecked") // each measure has one type of values
    private <V> @Nullable V value(Measure<V> measure, String text, Place place) {
        if (measure instanceof Measure.Day) {
            return (V) date(text, place);
        }
        int decimals = measure.equals(Measure.MONEY) ? 2 : measure.scale();
        if (!NUMBER.matcher(text).matches() || !fits(new BigDecimal(text), decimals)) {
            binder.tell(place, "scoring.mark", text, measure.name());
            return null;
        }
        if (measure.equals(Measure.MONEY)) {
            return (V) Money.parse(text);
        }
        return measure.equals(Measure.COUNT) ? (V) Long.valueOf(text) : (V) new BigDecimal(text);
    }

    /** As many digits as a long holds, whatever the measure. */
    private static boolean fits(BigDecimal number, int decimals) {
        return number.scale() <= decimals && number.precision() - number.scale() <= DIGITS - decimals;
    }

    private @Nullable LocalDate date(String text, Place place) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            binder.tell(place, "policy.date", text, "2026-01-31");
            return null;
        }
    }
}

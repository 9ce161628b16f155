package dev.governance.json;

import com.google.common.collect.ImmutableMap;
import dev.governance.policy.Attribute;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Condition;
import dev.governance.policy.Linear;
import dev.governance.policy.Measure;
import dev.governance.policy.Quantity;
import dev.governance.policy.Vocabulary;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds attributes and sums to a vocabulary. */
final class TermBinder<T> {

    /** Long enough for every amount of money; short enough that no arithmetic grows. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?(/[1-9][0-9]{0,17})?");

    private final Vocabulary<T> vocabulary;
    private final Problems problems;

    TermBinder(Vocabulary<T> vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    @Nullable
    Attribute<T, ?> attribute(String name, Class<?> kind, String word, Place place) {
        Optional<Attribute<T, ?>> attribute = vocabulary.attribute(name);
        if (attribute.isEmpty()) {
            problems.tellUnknown(place, "attribute", name, vocabulary.names());
            return null;
        }
        if (!kind.isInstance(attribute.get())) {
            problems.tell(
                    place,
                    "policy.other-kind",
                    name,
                    word + "; " + name + ": " + attribute.get().domain());
            return null;
        }
        return attribute.get();
    }

    ImmutableMap<String, Linear<T, ?>> all(Optional<ImmutableMap<String, PolicyForm.TermForm>> forms, Place place) {
        ImmutableMap.Builder<String, Linear<T, ?>> terms = ImmutableMap.builder();
        forms.orElse(ImmutableMap.of()).forEach((name, form) -> {
            Linear<T, ?> term = term(form, place.at(name));
            if (term != null) {
                terms.put(name, term);
            }
        });
        return terms.buildOrThrow();
    }

    @Nullable
    Condition<T> comparison(PolicyForm.Compare form, Place place) {
        Linear<T, ?> left = term(form.left(), place.at("left"));
        Linear<T, ?> right = term(form.right(), place.at("right"));
        if (left == null || right == null) {
            return null;
        }
        if (!left.measure().name().equals(right.measure().name())) {
            problems.tell(
                    place,
                    "policy.mixed-measures",
                    left.measure().name(),
                    right.measure().name());
            return null;
        }
        return new Condition.Comparison<>(left, form.relation(), right);
    }

    @Nullable
    Linear<T, ?> term(PolicyForm.TermForm form, Place place) {
        Measure<?> measure = measure(form, place);
        return measure == null ? null : term(measure, form, place);
    }

    private <V> @Nullable Linear<T, V> term(Measure<V> measure, PolicyForm.TermForm form, Place place) {
        int before = problems.count();
        ImmutableMap.Builder<Quantity<T, ?>, Coefficient> factors = ImmutableMap.builder();
        Map<String, String> written = form.factors().orElse(ImmutableMap.of());
        written.forEach((name, text) -> {
            Place at = place.at("factors").at(name);
            Attribute<T, ?> attribute = attribute(name, Quantity.class, "quantity", at);
            Coefficient factor = number(text, at);
            if (attribute != null && factor != null) {
                Quantity<T, ?> quantity = (Quantity<T, ?>) attribute;
                factors.put(quantity, PolicyWriter.inYuan(measure, quantity.measure()) ? fen(factor) : factor);
            }
        });
        Coefficient constant = constant(measure, form, written.isEmpty(), place);
        return constant == null || problems.count() > before
                ? null
                : new Linear<>(measure, factors.buildOrThrow(), constant);
    }

    private @Nullable Measure<?> measure(PolicyForm.TermForm form, Place place) {
        int scale = form.scale().orElse(0);
        if (scale < 0 || scale > 9) {
            problems.tell(place.at("scale"), "policy.scale", Integer.toString(scale), "0..9");
            return null;
        }
        return switch (form.in()) {
            case "count" -> Measure.COUNT;
            case "money" -> Measure.MONEY;
            case "date" -> Measure.DATE;
            case "decimal" -> Measure.decimal(scale);
            default -> {
                problems.tell(place.at("in"), "policy.measure", form.in(), String.join(", ", PolicyWriter.measures()));
                yield null;
            }
        };
    }

    private @Nullable Coefficient constant(Measure<?> measure, PolicyForm.TermForm form, boolean alone, Place place) {
        if (form.plus().isEmpty()) {
            return Coefficient.of(0);
        }
        String text = form.plus().get();
        if (measure.equals(Measure.DATE) && alone) {
            return date(text, place.at("plus"));
        }
        Coefficient number = number(text, place.at("plus"));
        return number != null && measure.equals(Measure.MONEY) ? fen(number) : number;
    }

    private @Nullable Coefficient date(String text, Place place) {
        try {
            return Coefficient.of(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeException e) {
            problems.tell(place, "policy.date", text, "2026-01-31");
            return null;
        }
    }

    private @Nullable Coefficient number(String text, Place place) {
        if (NUMBER.matcher(text).matches() && !(text.contains(".") && text.contains("/"))) {
            return Coefficient.parse(text);
        }
        problems.tell(place, "policy.number", text, "40, 0.8, 2/3");
        return null;
    }

    private static Coefficient fen(Coefficient yuan) {
        return new Coefficient(yuan.numerator().multiply(BigInteger.valueOf(100)), yuan.denominator());
    }
}

package dev.governance.policy.naive;

import dev.governance.basics.Money;
import dev.governance.testkit.FactsVocabulary;
import java.math.BigDecimal;
import java.util.Set;

/** How values print, said once more. */
final class Texts {

    private Texts() {}

    static String of(Object value) {
        if (value instanceof Money money) {
            return BigDecimal.valueOf(money.fen(), 2).toPlainString();
        } else if (value instanceof Set<?> set) {
            return FactsVocabulary.MANY.all().stream().anyMatch(set::contains)
                    ? listed(FactsVocabulary.MANY.all(), set)
                    : listed(FactsVocabulary.COLOURS.all(), set);
        }
        return value.toString();
    }

    private static String listed(Iterable<String> order, Set<?> set) {
        StringBuilder text = new StringBuilder();
        for (String element : order) {
            if (set.contains(element)) {
                text.append(text.isEmpty() ? "" : ", ").append(element);
            }
        }
        return text.toString();
    }

    /** An amount of fen, times 60, as money. */
    static String ofSixty(BigDecimal sixtyFen) {
        return of(Money.ofFen(sixtyFen.longValueExact() / 60));
    }
}

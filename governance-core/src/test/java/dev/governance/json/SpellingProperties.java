package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellingProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }

    @Property(tries = 10_000)
    void countsSlipsAsTheDefinitionDoes(@ForAll("words") String a, @ForAll("words") String b) {
        assertEquals(slips(a, b), Spelling.slips(a, b));
    }

    /** Optimal string alignment, as it is defined, without a table. */
    private static int slips(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int same = a.charAt(a.length() - 1) == b.charAt(b.length() - 1) ? 0 : 1;
        int least = slips(less(a, 1), less(b, 1)) + same;
        least = Math.min(least, slips(less(a, 1), b) + 1);
        least = Math.min(least, slips(a, less(b, 1)) + 1);
        boolean swapped = a.length() > 1
                && b.length() > 1
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
        return swapped ? Math.min(least, slips(less(a, 2), less(b, 2)) + 1) : least;
    }

    private static String less(String text, int signs) {
        return text.substring(0, text.length() - signs);
    }

    @Example
    void suggestsNothingThatIsFar() {
        List<String> known = List.of("id", "name", "households");

        assertEquals(Optional.of("households"), Spelling.nearest("house_holds", known));
        assertEquals(Optional.of("name"), Spelling.nearest("nmae", known));
        assertEquals(Optional.empty(), Spelling.nearest("zzUnknown", known));
        assertEquals(Optional.empty(), Spelling.nearest("x", known));
        assertEquals(Optional.empty(), Spelling.nearest("n".repeat(1000), known));
    }
}

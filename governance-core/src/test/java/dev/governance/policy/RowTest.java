package dev.governance.policy;

import static dev.governance.testkit.FactsVocabulary.COLOUR;
import static dev.governance.testkit.FactsVocabulary.LEGAL;
import static dev.governance.testkit.FactsVocabulary.STAFF;
import static dev.governance.testkit.FactsVocabulary.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.testkit.Facts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Layout<Facts> LAYOUT = Layout.of(ImmutableSet.of(URGENT, LEGAL, COLOUR, STAFF));
    private static final Row<Facts> ROW =
            LAYOUT.read(Facts.none().with("urgent", false).with("staff", 2L));

    @Test
    void tellsWhatIsKnown() {
        assertTrue(ROW.knows(URGENT));
        assertFalse(ROW.knows(LEGAL));
        assertEquals(Optional.of(2L), ROW.value(STAFF));
        assertEquals(Optional.empty(), ROW.value(COLOUR));
        assertEquals(Optional.of("false"), ROW.text(URGENT));
    }

    @Test
    void missingAreTheFactsThatCanDecide() {
        assertEquals(ImmutableSortedSet.of("legal"), ROW.missing(LEGAL.isTrue()));
        assertEquals(ImmutableSortedSet.of("legal"), ROW.missing(LEGAL.isTrue().negate()));
        assertEquals(
                ImmutableSortedSet.of("colour", "legal"),
                ROW.missing(LEGAL.isTrue().and(STAFF.atLeast(1L)).and(COLOUR.is("red"))));
        assertEquals(
                ImmutableSortedSet.of("colour", "legal"),
                ROW.missing(LEGAL.isTrue().or(STAFF.atLeast(3L)).or(COLOUR.is("red"))));
    }

    @Test
    void nothingIsMissingWhereTheRestDecides() {
        assertEquals(ImmutableSortedSet.of(), ROW.missing(URGENT.isTrue()));
        assertEquals(ImmutableSortedSet.of(), ROW.missing(URGENT.isTrue().and(LEGAL.isTrue())));
        assertEquals(
                ImmutableSortedSet.of("colour"),
                ROW.missing(COLOUR.is("red").and(URGENT.isFalse().or(LEGAL.isTrue()))));
    }
}

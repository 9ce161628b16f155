package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {

    /** Whether a relation holds where the left term is less, equal, and more. */
    private static List<Boolean> held(Relation relation) {
        return List.of(relation.holds(-1), relation.holds(0), relation.holds(1));
    }

    @Test
    void includesOrExcludesTheNumberAsItsWordSays() {
        assertEquals(List.of(false, true, true), held(Relation.AT_LEAST));
        assertEquals(List.of(false, false, true), held(Relation.MORE_THAN));
        assertEquals(List.of(true, true, false), held(Relation.AT_MOST));
        assertEquals(List.of(true, false, false), held(Relation.LESS_THAN));
        assertEquals(List.of(false, true, false), held(Relation.EQUAL));
    }

    @Test
    void isWrittenByWordsAndSigns() {
        assertEquals(
                List.of("atLeast ≥", "moreThan >", "atMost ≤", "lessThan <", "equalTo ="),
                Arrays.stream(Relation.values())
                        .map(relation -> relation.word() + " " + relation.sign())
                        .toList());
    }
}

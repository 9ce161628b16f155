package dev.governance.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthRowTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 100, 1_000, 10_000})
    void theIndexDecidesAsAskingEveryRuleDoes(int size) {
        RuleCatalogue catalogue = new RuleCatalogue(size);
        assertEquals(size, catalogue.rules().size());
        assertEquals(
                new Agreement(10_000, 10_000, 10_000, true),
                Agreement.of(
                        new FullScan(catalogue.rules()), new CodeIndex(catalogue.rules()), catalogue.requests(10_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 100})
    void theLibraryDecidesAsTheIndexDoes(int size) {
        RuleCatalogue catalogue = new RuleCatalogue(size);
        assertEquals(
                new Agreement(10_000, 10_000, 10_000, true),
                Agreement.of(
                        new CodeIndex(catalogue.rules()),
                        new LibraryCatalogue(catalogue.rules()),
                        catalogue.requests(10_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    void aboutTwentyRulesFireHoweverManyThereAre(int size) {
        RuleCatalogue catalogue = new RuleCatalogue(size);
        CodeIndex index = new CodeIndex(catalogue.rules());
        double fired = catalogue.requests(10_000).stream()
                .mapToInt(request -> index.decide(request).fired().size())
                .average()
                .orElseThrow();
        assertTrue(fired > 18 && fired < 26, () -> "fired: " + fired);
    }

    @Test
    void codesThatNoRuleNamesMeetOnlyTheRulesForAll() {
        ImmutableList<CatalogueRule> rules = new RuleCatalogue(100).rules();
        for (int hours : new int[] {0, 1, 50_000, RuleCatalogue.HOURS - 1}) {
            CatalogueRequest request = new CatalogueRequest("unknown", "unknown", hours);
            assertEquals(
                    new FullScan(rules).decide(request).fired(),
                    new CodeIndex(rules).decide(request).fired());
        }
    }

    @Test
    void aCatalogueIsDrawnAlikeEachTime() {
        assertEquals(new RuleCatalogue(100).rules(), new RuleCatalogue(100).rules());
        assertEquals(new RuleCatalogue(100).requests(50), new RuleCatalogue(100).requests(50));
        assertThrows(IllegalArgumentException.class, () -> new RuleCatalogue(9));
    }
}

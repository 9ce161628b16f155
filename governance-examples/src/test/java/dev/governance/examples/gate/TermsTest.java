package dev.governance.examples.gate;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.admission.AdmissionVocabulary;
import dev.governance.admission.Claim;
import dev.governance.admission.Listing;
import dev.governance.admission.TaskAdmission;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void everyFactHasWordsForPeople() {
        AdmissionVocabulary.vocabulary()
                .attributes()
                .forEach(fact ->
                        assertNotEquals(fact.name(), Terms.fact(fact.name()).zh()));
    }

    @Test
    void everyListAndEveryClaimHasWordsForPeople() {
        Stream.concat(Stream.of(Listing.values()), Stream.of(Claim.values()))
                .forEach(value -> assertNotEquals(value.name(), Terms.of(value).zh()));
    }

    @Test
    void everyRuleHasATitleForPeople() {
        TaskAdmission.standard(StandardNorms.all(), LocalDate.of(2026, 10, 12), StandardNorms.shanghaiExample())
                .rules()
                .keySet()
                .forEach(rule -> assertTrue(
                        Titles.of(rule).zh().codePoints().anyMatch(Character::isIdeographic), rule::toString));
    }
}

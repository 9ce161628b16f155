package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.policy.Attributes;
import dev.governance.policy.CanonicalText;
import dev.governance.policy.Condition;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Linear;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents of other kinds hold terms, conditions and policies, and tell their faults as policies do. */
class DocumentBinderTest {

    /** A subject of which nothing is ever known: only the form matters here. */
    private record Blank(String id) {}

    private static final Attributes<Blank> OF = Attributes.of(Blank.class);
    private static final Flag<Blank> LISTED = OF.flagIfKnown("listed", blank -> Optional.empty());
    private static final Count<Blank> HOURS = OF.countIfKnown("hours", 0, 1000, blank -> Optional.empty());
    private static final Vocabulary<Blank> VOCABULARY = Vocabulary.of("blank", Blank::id, LISTED, HOURS);

    /** A form of some other kind of document. */
    record Form(WrittenTerm amount, WrittenCondition when, WrittenDocument gate) {}

    private static final Linear<Blank, Long> AMOUNT = HOURS.times(3).linear();
    private static final Condition<Blank> WHEN = LISTED.isTrue().and(HOURS.atLeast(2L));
    private static final PolicyDocument<Blank> GATE =
            PolicyDocument.builder("gate", "1", VOCABULARY).build(Rule.of("r", Verdict.REFUSE, LISTED.isFalse()));

    private static String written() {
        return JsonFormat.standard()
                .write(new Form(WrittenTerm.of(AMOUNT), WrittenCondition.of(WHEN), WrittenDocument.of(GATE)));
    }

    private static List<Object> read(String text) {
        return DocumentBinder.<Form, Blank, List<Object>>read(
                Source.of("f.json", text), Form.class, VOCABULARY, (binder, form) -> {
                    Object amount = binder.term(form.amount(), Place.root().at("amount"));
                    Object when = binder.condition(form.when(), Place.root().at("when"));
                    Object gate = binder.policy(form.gate(), Place.root().at("gate"));
                    return amount == null || when == null || gate == null ? null : List.of(amount, when, gate);
                });
    }

    private static List<String> faults(String text) {
        return assertThrows(DataFormatException.class, () -> read(text)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.finding().code())
                .toList();
    }

    @Test
    void bindsWhatItWrote() {
        assertEquals(List.of(AMOUNT, WHEN, GATE), read(written()));
        assertEquals(-1, written().indexOf("wireVersion"), "the version is that of the document around");
    }

    @Test
    void tellsAllFaultsWithTheirPlaces() {
        assertEquals(
                List.of(
                        "/amount/factors/days policy.no-such-attribute",
                        "/when/parts/1/left/factors/listed policy.other-kind",
                        "/gate/vocabulary policy.other-vocabulary"),
                faults(written()
                        .replaceFirst("\"hours\":\"3\"", "\"days\":\"3\"")
                        .replaceFirst("\"factors\":\\{\"hours\":\"1\"", "\"factors\":{\"listed\":\"1\"")
                        .replaceFirst("\"vocabulary\":\"blank\"", "\"vocabulary\":\"full\"")));
    }

    @Test
    void looksIntoAConditionForTheShapeOfItsParts() {
        assertEquals(
                List.of("/when/parts/0/value json.wrong-type"),
                faults(written().replaceFirst("\"value\":true", "\"value\":1")));
    }

    @Test
    void tellsWhatABindingRefusesAtItsPlace() {
        DataFormatException refused = assertThrows(
                DataFormatException.class,
                () -> DocumentBinder.<Form, Blank, Rule<Blank>>read(
                        Source.of("f.json", written()),
                        Form.class,
                        VOCABULARY,
                        (binder, form) ->
                                binder.made(Place.root().at("amount"), () -> Rule.of("no id", Verdict.REFUSE, WHEN))));
        assertEquals("/amount", refused.faults().get(0).pointer());
        assertEquals("policy.refused", refused.faults().get(0).finding().code());
    }

    @Test
    void whatIsWrittenIsComparedByItsForm() {
        assertEquals(WrittenTerm.of(AMOUNT), WrittenTerm.of(HOURS.times(3).linear()));
        assertNotEquals(WrittenTerm.of(AMOUNT), WrittenTerm.of(HOURS.linear()));
        assertEquals(
                WrittenCondition.of(WHEN).hashCode(), WrittenCondition.of(WHEN).hashCode());
        assertEquals(WrittenDocument.of(GATE), WrittenDocument.of(GATE));
        assertEquals(
                "{\"in\":\"count\",\"factors\":{\"hours\":\"3\"}}",
                WrittenTerm.of(AMOUNT).toString());
        assertEquals(Place.root().at("a").at(0), Place.root().at("a").at(0));
        assertEquals("/a~1b/0", Place.root().at("a/b").at(0).toString());
    }

    @Test
    void canonicalTextsOfConditionsAndTermsDiffer() {
        assertEquals("(is 6:listed 4:true)", CanonicalText.of(LISTED.isTrue()));
        assertNotEquals(CanonicalText.of(AMOUNT), CanonicalText.of(HOURS.times(4)));
        assertEquals(64, CanonicalText.digest(CanonicalText.of(WHEN)).length());
    }
}

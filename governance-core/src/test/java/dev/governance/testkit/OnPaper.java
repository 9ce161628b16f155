package dev.governance.testkit;

import dev.governance.json.PolicyDocuments;
import dev.governance.json.Source;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Assignment;
import dev.governance.policy.Attribute;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import java.util.List;

/**
 * A document is data: it survives JSON, and decides over facts as it decides over their subject, and a fact less never means a
 * possible verdict less.
 */
final class OnPaper {

    private OnPaper() {}

    static <T> void survivesJson(Hearing<T> hearing, PolicyDocument<T> document) {
        String json = PolicyDocuments.write(document);
        PolicyDocument<T> read = PolicyDocuments.read(Source.of("document", json), document.vocabulary());
        if (!read.equals(document) || !PolicyDocuments.write(read).equals(json)) {
            throw hearing.breach("it survives JSON", "left as " + json + ", arrived as " + PolicyDocuments.write(read));
        }
    }

    static <T> void narrows(Hearing<T> hearing, PolicyDocument<T> document, List<T> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            Assignment<T> facts = Assignment.of(subjects.get(i), AdmissionPolicy.reads(document));
            Decision decision = document.decide(facts);
            if (!decision.equals(hearing.answer(document, subjects, i))) {
                throw hearing.breach(
                        "facts are decided about like their subject", decision + ", " + Hearing.told(subjects, i));
            }
            for (Attribute<T, ?> attribute : facts.attributes()) {
                Decision without = document.decide(facts.without(attribute));
                if (!document.isSettled() && !without.possible().containsAll(decision.possible())) {
                    throw hearing.breach(
                            "a fact less never takes a possible verdict away",
                            decision + ", without " + attribute + " " + without + ", " + Hearing.told(subjects, i));
                }
            }
        }
    }
}

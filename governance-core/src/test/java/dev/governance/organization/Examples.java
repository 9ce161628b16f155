package dev.governance.organization;

import dev.governance.basics.Finding;
import dev.governance.json.FindingSentences;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the tests of all rooms of organizations need: yardsticks of a day, and findings by their codes. */
public final class Examples {

    private Examples() {}

    public static Yardsticks on(LocalDate day) {
        return new Yardsticks(StandardNorms.all(), day, StandardNorms.organizationExample());
    }

    public static Yardsticks nationalOn(LocalDate day) {
        return new Yardsticks(StandardNorms.national(), day, dev.governance.basics.ProfileId.national());
    }

    /** Returns code and subject of each finding, sorted; each has to have a sentence whose places are all filled. */
    public static List<String> codes(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    Finding said = FindingSentences.standard().withSentence(finding);
                    String sentence =
                            said.sentence().orElseThrow().fill(said.values()).en();
                    if (sentence.contains("{")) {
                        throw new AssertionError(sentence);
                    }
                    return finding.code() + " " + finding.subject().orElse("-");
                })
                .sorted()
                .toList();
    }
}

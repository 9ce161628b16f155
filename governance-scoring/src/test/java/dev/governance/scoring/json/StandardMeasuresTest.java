package dev.governance.scoring.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.SharedFolder;
import dev.governance.basics.Citation;
import dev.governance.basics.ProfileId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.Authority;
import dev.governance.scoring.ranking.Measure;
import dev.governance.scoring.ranking.MeasureCatalogue;
import dev.governance.scoring.ranking.MeasureRule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final MeasureCatalogue ALL = StandardMeasures.examples();

    @Test
    void shanghaisRulesOpenCriticismAndDisciplineAgainstDepartmentsThatGoPastTheGate() {
        List<MeasureRule> open = ALL.of(ProfileId.of("shanghai-example"))
                .open(OrganizationKind.COUNTY_DEPARTMENT, AccountabilityGround.TASKS_PAST_THE_GATE, DAY);
        assertEquals(
                List.of(Measure.CIRCULATED_CRITICISM, Measure.DISCIPLINE),
                open.stream().map(MeasureRule::measure).toList());
        assertTrue(
                open.stream().allMatch(rule -> rule.authorities().equals(java.util.Set.of(Authority.OWN_GOVERNMENT))));
    }

    @Test
    void againstACommitteeNothingGraverThanAnOrderIsOpenAnywhere() {
        for (MeasureRule rule : ALL.rules()) {
            if (rule.subjects().stream().anyMatch(OrganizationKind::isAutonomousBody)) {
                assertFalse(rule.measure().isGraverThan(Measure.CORRECTION_ORDER), rule.id()::toString);
            }
        }
    }

    @Test
    void everyMeasureNamesAnArticleAndTheDateOfItsVersion() {
        assertEquals(15, ALL.rules().size());
        for (MeasureRule rule : ALL.rules()) {
            Citation law = rule.citations().get(0);
            assertTrue(law.article().isPresent() && law.version().isPresent(), rule.id()::toString);
        }
    }

    /** The words of the measure stand in the article that is cited. */
    @Test
    void theArticlesSayWhatTheRulesSay() throws IOException {
        for (MeasureRule rule : ALL.rules()) {
            Citation law = rule.citations().get(0);
            String name = "domain/laws/" + law.document() + "(" + law.version().orElseThrow() + ").md";
            String text = Files.readString(SharedFolder.require(name));
            String head = "第" + numeral(Integer.parseInt(law.article().orElseThrow())) + "条";
            int from = text.indexOf("\n" + head);
            int to = text.indexOf("\n第" + numeral(Integer.parseInt(law.article().orElseThrow()) + 1) + "条");
            assertTrue(from >= 0 && from < to, name + " " + head);
            assertTrue(text.substring(from, to).contains(word(rule.measure())), rule.id()::toString);
        }
    }

    private static String word(Measure measure) {
        return switch (measure) {
            case COMMENDATION -> "激励";
            case REMINDER -> "提醒";
            case INTERVIEW -> "约谈";
            case CORRECTION_ORDER -> "责令改正";
            case CIRCULATED_CRITICISM -> "通报批评";
            case DISCIPLINE -> "处分";
        };
    }

    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digits.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? digits.substring(ones, ones + 1) : "");
    }
}

package dev.governance.scoring.ranking;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.Sentence;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.RuleId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small policy on accountability, with two articles of law and an invented reminder. */
final class Accounts {

    static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    static final DateSpan SINCE = DateSpan.starting(LocalDate.of(2020, 5, 14));
    private static final LocalDate READ = LocalDate.of(2020, 5, 14);

    private Accounts() {}

    static MeasureRule.Builder law(String id, Measure measure, OrganizationKind kind, AccountabilityGround ground) {
        return MeasureRule.builder()
                .id(RuleId.of(id))
                .measure(measure)
                .addSubjects(kind)
                .addGrounds(ground)
                .during(SINCE)
                .evidence(Evidence.TEXT_READ)
                .addCitations(Citation.of("上海市居民委员会工作条例", "37–38", READ));
    }

    static MeasureRule criticism() {
        return law(
                        "sh-38",
                        Measure.CIRCULATED_CRITICISM,
                        OrganizationKind.COUNTY_DEPARTMENT,
                        AccountabilityGround.TASKS_PAST_THE_GATE)
                .addAuthorities(Authority.OWN_GOVERNMENT)
                .build();
    }

    static MeasureRule discipline() {
        return law(
                        "sh-38-grave",
                        Measure.DISCIPLINE,
                        OrganizationKind.COUNTY_DEPARTMENT,
                        AccountabilityGround.TASKS_PAST_THE_GATE)
                .addressee(Addressee.RESPONSIBLE_OFFICIALS)
                .addAuthorities(Authority.OWN_GOVERNMENT)
                .build();
    }

    static MeasureRule reminder(OrganizationKind... kinds) {
        return MeasureRule.builder()
                .id(RuleId.of("reminder"))
                .measure(Measure.REMINDER)
                .addSubjects(kinds)
                .addAuthorities(Authority.SUBDISTRICT_OR_TOWN)
                .addGrounds(
                        AccountabilityGround.BOTTOM_OF_LEAGUE,
                        AccountabilityGround.FALL,
                        AccountabilityGround.SCORE_BELOW_BAR,
                        AccountabilityGround.TASKS_PAST_THE_GATE)
                .during(SINCE)
                .evidence(Evidence.ASSUMED)
                .reason(Sentence.of("Invented for the test.", "测试虚构。"))
                .build();
    }

    static AccountabilityRule rule(String id, OrganizationKind kind, Trigger when, Measure... ladder) {
        return AccountabilityRule.builder()
                .id(RuleId.of(id))
                .title(Sentence.of(id, id))
                .addSubjects(kind)
                .when(when)
                .addLadder(ladder)
                .build();
    }

    static AccountabilityStandard.Builder standard(AccountabilityRule... rules) {
        return AccountabilityStandard.builder()
                .id("test")
                .version("1")
                .title(Sentence.of("Test", "测试"))
                .inForce(SINCE)
                .level(0.95)
                .answerWorkingDays(10)
                .appealWorkingDays(30)
                .addRules(rules)
                .measures(new MeasureCatalogue(com.google.common.collect.ImmutableList.of(
                        reminder(OrganizationKind.RESIDENTS_COMMITTEE, OrganizationKind.COUNTY_DEPARTMENT),
                        criticism(),
                        discipline())));
    }

    static Organization body(String id, OrganizationKind kind) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(id)
                .kind(kind)
                .build();
    }

    static ConductCount pushed(String id, long count) {
        return new ConductCount(
                OrganizationId.of(id), AccountabilityGround.TASKS_PAST_THE_GATE, count, DateSpan.ofYear(2025));
    }

    /** Committees u0, u1 and so on, with their tables. */
    static AccountabilityFacts.Builder committees(int count, LeagueTable... tables) {
        AccountabilityFacts.Builder facts = AccountabilityFacts.builder().day(DAY);
        for (int i = 0; i < count; i++) {
            facts.addBodies(body("u" + i, OrganizationKind.RESIDENTS_COMMITTEE));
        }
        return facts.addHistories(LeagueHistory.of(tables));
    }

    static List<String> codes(List<Withheld> withheld) {
        return withheld.stream()
                .map(one -> one.subject() + " " + one.why().code())
                .toList();
    }

    static ImmutableSet<AccountabilityGround> grounds(AccountabilityGround... grounds) {
        return ImmutableSet.copyOf(Arrays.asList(grounds));
    }
}

package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Answer;
import dev.governance.basics.DateSpan;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Sentence;
import dev.governance.basics.WorkingCalendar;
import dev.governance.json.StandardNorms;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.RuleId;
import dev.governance.process.ActorId;
import dev.governance.scoring.json.StandardMeasures;
import dev.governance.scoring.ranking.AccountabilityCase;
import dev.governance.scoring.ranking.AccountabilityFacts;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.AccountabilityPolicy;
import dev.governance.scoring.ranking.AccountabilityRule;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.AllegationId;
import dev.governance.scoring.ranking.Authority;
import dev.governance.scoring.ranking.CaseEvent;
import dev.governance.scoring.ranking.CaseMove;
import dev.governance.scoring.ranking.ConductCount;
import dev.governance.scoring.ranking.Measure;
import dev.governance.scoring.ranking.MeasureDecision;
import dev.governance.scoring.ranking.MeasureRule;
import dev.governance.scoring.ranking.Notice;
import dev.governance.scoring.ranking.Proposal;
import dev.governance.scoring.ranking.Trigger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A bureau pushed five tasks into communities past the gate: what may follow, who decides, and what may the bureau say? (从告知到申诉)
 * The bureau and its acts are invented; the measure is that of Shanghai's rules on residents' committees, article 38.
 */
public final class FromNoticeToAppeal {

    private static final OrganizationId BUREAU = OrganizationId.of("bureau");
    private static final ActorId DISTRICT = ActorId.of("district-government");
    private static final ActorId CITY = ActorId.of("city-government");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final WorkingCalendar CALENDAR =
            day -> Answer.known(day.getDayOfWeek().getValue() < 6);

    private FromNoticeToAppeal() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AccountabilityStandard standard = standard();
        Proposal proposal =
                AccountabilityPolicy.of(standard).review(facts()).proposals().get(0);
        out.println(
                "proposed: " + proposal.measure() + " for " + proposal.finding().values() + ", by "
                        + proposal.basis().get(0).citations().get(0) + ", decided by " + proposal.authorities());

        AccountabilityCase one = AccountabilityCase.of(proposal.allege(AllegationId.of("2026-1"), DAY));
        CaseEvent decision =
                CaseEvent.ofDecision(CaseMove.DECIDE, decision(proposal.basis().get(0)));
        one = tell(one, decision, DISTRICT, DAY, "the figures are clear", out);
        Notice notice = Notice.of(one.allegation(), DAY, standard, CALENDAR)
                .asOptional()
                .orElseThrow();
        one = tell(one, CaseEvent.ofNotice(notice), DISTRICT, DAY, "to be heard until " + notice.answerDue(), out);
        one = tell(one, decision, DISTRICT, DAY.plusDays(2), "nobody answered yet", out);
        one = tell(
                one,
                CaseEvent.of(CaseMove.ANSWER),
                BUREAU.asActor(),
                DAY.plusDays(7),
                "two of the five were asked for",
                out);
        one = tell(one, CaseEvent.of(CaseMove.DISMISS), BUREAU.asActor(), DAY.plusDays(8), "we see no fault", out);
        one = tell(one, decision, DISTRICT, DAY.plusDays(14), "three tasks remain", out);
        one = tell(one, CaseEvent.of(CaseMove.APPEAL), BUREAU.asActor(), DAY.plusDays(20), "three are too few", out);
        one = tell(one, CaseEvent.of(CaseMove.UPHOLD), DISTRICT, DAY.plusDays(30), "we decided rightly", out);
        one = tell(
                one,
                CaseEvent.of(CaseMove.REVOKE),
                CITY,
                DAY.plusDays(30),
                "two were asked for, one was an order",
                out);
        out.println("in effect: "
                + one.effective().map(MeasureDecision::measure).map(Enum::name).orElse("nothing") + "; the trail is "
                + one.replay().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    private static AccountabilityCase tell(
            AccountabilityCase one, CaseEvent event, ActorId actor, LocalDate day, String reason, PrintStream out) {
        AccountabilityCase next = one.attempt(event, actor, day.atTime(9, 0), reason);
        out.println(day + " " + actor + " " + event.name() + " (" + reason + "): "
                + next.trail()
                        .refusal()
                        .map(why -> "refused, " + why.code())
                        .orElse(next.state().name()));
        return next;
    }

    private static MeasureDecision decision(MeasureRule basis) {
        return new MeasureDecision(
                OrganizationKind.COUNTY_DEPARTMENT,
                AccountabilityGround.TASKS_PAST_THE_GATE,
                Authority.OWN_GOVERNMENT,
                basis,
                LocalDate.of(2026, 4, 1));
    }

    private static AccountabilityFacts facts() {
        return AccountabilityFacts.builder()
                .day(DAY)
                .addBodies(Organization.builder()
                        .id(BUREAU)
                        .name("示例局")
                        .kind(OrganizationKind.COUNTY_DEPARTMENT)
                        .build())
                .addCounts(new ConductCount(BUREAU, AccountabilityGround.TASKS_PAST_THE_GATE, 5, DateSpan.ofYear(2025)))
                .build();
    }

    private static AccountabilityStandard standard() {
        return AccountabilityStandard.builder(StandardNorms.rankings(), DAY, StandardNorms.rankingExample())
                .id("story")
                .version("1")
                .title(Sentence.of("Accountability of the story", "故事里的责任追究办法"))
                .inForce(DateSpan.ofYear(2026))
                .level(0.95)
                .addRules(AccountabilityRule.builder()
                        .id(RuleId.of("past-the-gate"))
                        .title(Sentence.of("Tasks past the gate", "绕开准入"))
                        .addSubjects(OrganizationKind.COUNTY_DEPARTMENT)
                        .when(new Trigger.MoreThan(AccountabilityGround.TASKS_PAST_THE_GATE, 2))
                        .ladder(ImmutableList.of(Measure.CIRCULATED_CRITICISM, Measure.DISCIPLINE))
                        .build())
                .measures(StandardMeasures.examples().of(ProfileId.of("shanghai-example")))
                .build();
    }
}

package dev.governance.examples.organizations;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.chart.LevelShape;
import dev.governance.organization.owners.OwnersReview;
import dev.governance.organization.owners.OwnersState;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.society.SocietyReview;
import dev.governance.organization.team.TeamReview;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reviews told to a person on a terminal (组织审查结果): figures, a table of what was found, and each finding.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrganizationAccount {

    private final OrganizationReviews reviews;
    private final Words words;

    /**
     * Makes an account.
     *
     * @param reviews what was found
     * @param locale Chinese or English
     */
    public OrganizationAccount(OrganizationReviews reviews, Locale locale) {
        this.reviews = reviews;
        this.words = new Words(locale);
    }

    /**
     * Returns all of it.
     *
     * @return lines and tables, each ending in a line feed
     */
    public String whole() {
        StringBuilder text = new StringBuilder();
        reviews.chart().ifPresent(chart -> text.append(chart(chart)));
        reviews.party().ifPresent(party -> text.append(party(party)));
        reviews.owners().ifPresent(owners -> text.append(owners(owners)));
        reviews.autonomy().ifPresent(autonomy -> text.append(autonomy(autonomy)));
        reviews.teams().ifPresent(teams -> text.append(teams(teams)));
        reviews.society().ifPresent(society -> text.append(society(society)));
        return text.append(kinds()).append(lines()).append(open()).toString();
    }

    private String chart(ChartReview review) {
        TextTable table = new TextTable(List.of(
                words.say("level", "层级"),
                words.say("bodies", "组织"),
                words.say("posts", "岗位"),
                words.say("people", "人员"),
                words.say("front line", "一线"),
                words.say("widest span", "最大幅度"),
                words.say("mirrored", "对口设立"),
                words.say("open", "开放")));
        for (LevelShape level : review.shape().levels()) {
            table.row(
                    words.of(level.level()),
                    level.bodies(),
                    level.posts(),
                    level.staff(),
                    level.frontLine(),
                    level.widestSpan(),
                    level.mirrored(),
                    level.open());
        }
        return words.say("Serving residents face to face: ", "一线服务居民人员占比：")
                + Words.percent(review.shape().frontLineShare())
                + words.say(" of all people.\n", "。\n")
                + table;
    }

    private String party(PartyReview review) {
        long all = review.coverage().communities();
        return words.say("Party organisations: ", "党组织覆盖：")
                + all
                + words.say(" communities, covered on paper ", " 个社区，形式覆盖 ")
                + review.coverage().nominal()
                + words.say(", at work ", "，有效覆盖 ")
                + review.coverage().effective()
                + words.say(".\n", "。\n");
    }

    private String owners(OwnersReview review) {
        String states = review.steps().stream()
                .collect(Collectors.groupingBy(
                        step -> step.state(), () -> new TreeMap<OwnersState, Long>(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(state -> words.of(state.getKey()) + " " + state.getValue())
                .collect(Collectors.joining(words.say(", ", "，")));
        return words.say("Owners' committees: in ", "业主委员会：")
                + review.coverage().covered()
                + words.say(" of ", " 个社区有，共 ")
                + review.coverage().communities()
                + words.say(" communities; compounds: ", " 个社区；小区：")
                + states
                + words.say(".\n", "。\n");
    }

    private String autonomy(AutonomyReview review) {
        long clean = review.lines().stream()
                .filter(line -> !line.answers().containsValue(dev.governance.organization.CriterionAnswer.NOT_MET))
                .count();
        return words.say("Residents' committees: ", "居民委员会：")
                + review.lines().size()
                + words.say(", nothing amiss in ", " 个，未见问题 ")
                + clean
                + words.say(".\n", " 个。\n");
    }

    private String teams(TeamReview review) {
        return words.say("Whistles: sides judged ", "吹哨报到：双考核单位 ")
                + review.scorecards().size()
                + words.say(".\n", " 个次。\n");
    }

    private String society(SocietyReview review) {
        return words.say("Community groups: ", "社区群众性组织：")
                + review.groups().size()
                + words.say("; seats of joint meetings proposed: ", " 个；联席议事席位建议：")
                + review.seats().offers().size()
                + words.say(".\n", " 个。\n");
    }

    private String kinds() {
        TextTable table = new TextTable(List.of(words.say("finding", "发现"), words.say("how many", "件数")));
        TreeMap<String, Integer> counts = new TreeMap<>();
        reviews.findings().forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        counts.forEach(table::row);
        return "\n" + (counts.isEmpty() ? words.say("Nothing was found.\n", "未发现问题。\n") : table);
    }

    private String lines() {
        StringBuilder text = new StringBuilder("\n");
        for (Finding finding : reviews.findings()) {
            text.append(finding.severity())
                    .append(' ')
                    .append(InertText.line(finding.code() + ": " + words.of(finding)))
                    .append('\n');
        }
        return text.toString();
    }

    private String open() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : reviews.open()) {
            text.append(words.say("NOT VERIFIED ", "未核实 "))
                    .append(InertText.line(finding.values().getOrDefault("norm", "") + ": " + words.of(finding)))
                    .append('\n');
        }
        return text.toString();
    }
}

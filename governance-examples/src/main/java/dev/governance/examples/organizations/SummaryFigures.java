package dev.governance.examples.organizations;

import dev.governance.examples.report.Html;

/** The figures at the head of the page (概况). */
record SummaryFigures(OrganizationReviews reviews, Words words) {

    void write(Html html) {
        html.raw("<div class=\"figures\">");
        reviews.chart()
                .ifPresent(chart -> figure(
                        Words.percent(chart.shape().frontLineShare()),
                        words.say("of all people serve residents face to face", "人员在一线服务居民"),
                        html));
        reviews.party()
                .ifPresent(party -> figure(
                        party.coverage().nominal() + " / " + party.coverage().effective(),
                        words.say("communities with a party organisation: on paper / at work", "个社区有党组织：形式覆盖 / 有效覆盖"),
                        html));
        reviews.owners()
                .ifPresent(owners -> figure(
                        owners.coverage().covered() + " / " + owners.coverage().communities(),
                        words.say("communities have an owners' committee", "个社区成立业主委员会"),
                        html));
        reviews.society()
                .ifPresent(society -> figure(
                        Integer.toString(society.seats().offers().size()),
                        words.say("seats of joint meetings proposed", "个联席议事席位有建议人选"),
                        html));
        figure(Integer.toString(reviews.findings().size()), words.say("findings", "项发现"), html);
        html.raw("</div>\n");
    }

    private static void figure(String number, String about, Html html) {
        html.raw("<div class=\"figure\"><b>")
                .text(number)
                .raw("</b><span>")
                .text(about)
                .raw("</span></div>");
    }
}

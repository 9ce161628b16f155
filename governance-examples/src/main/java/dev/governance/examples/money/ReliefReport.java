package dev.governance.examples.money;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.funding.ReliefClaim;
import dev.governance.funding.ReliefLine;
import dev.governance.funding.ReliefStandard;
import dev.governance.funding.ReliefStatement;
import java.util.List;

/**
 * What relief organisations get (税收优惠计算结果), each line with its reasons in sentences.
 *
 * @param statements a statement for each claim
 */
@JsonPropertyOrder("statements")
public record ReliefReport(ImmutableList<ReliefStatement> statements) {

    /**
     * Works out statements, each with the numbers of the day of its claim.
     *
     * @param claims the claims
     * @param norms the norms
     * @param profile whose norms
     * @return the report
     */
    public static ReliefReport of(List<ReliefClaim> claims, Norms norms, ProfileId profile) {
        return new ReliefReport(claims.stream()
                .map(claim -> told(ReliefStatement.of(claim, ReliefStandard.of(norms, claim.day(), profile))))
                .collect(ImmutableList.toImmutableList()));
    }

    private static ReliefStatement told(ReliefStatement statement) {
        return ReliefStatement.builder()
                .claimant(statement.claimant())
                .lines(statement.lines().stream().map(ReliefReport::told).toList())
                .taxedProfit(statement.taxedProfit())
                .incomeTax(statement.incomeTax())
                .build();
    }

    private static ReliefLine told(ReliefLine line) {
        return ReliefLine.builder()
                .tax(line.tax())
                .step(line.step())
                .granted(line.granted())
                .before(line.before())
                .after(line.after())
                .why(FindingLines.told(line.why()))
                .uses(line.uses())
                .build();
    }
}

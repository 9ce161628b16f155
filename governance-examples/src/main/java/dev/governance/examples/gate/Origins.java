package dev.governance.examples.gate;

import dev.governance.admission.AdmissionStandard;
import dev.governance.basics.Sentence;
import dev.governance.json.Echo;
import java.util.Locale;

/**
 * What a gate decided with, and what it did not know (审查依据说明), for the reader of a summary.
 *
 * <p>Stateless and thread-safe.
 */
public final class Origins {

    private Origins() {}

    /**
     * Returns where the policy, the duties, the loads and the money come from.
     *
     * @param gate the gate
     * @param locale Chinese or English
     * @return several lines, each ending in a line feed
     */
    public static String print(Gate gate, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(decided(gate).in(locale)).append('\n');
        text.append(loads(gate).in(locale)).append('\n');
        text.append(money(gate).in(locale)).append('\n');
        gate.parameters().note().ifPresent(note -> text.append(note.in(locale)).append('\n'));
        return text.toString();
    }

    private static Sentence decided(Gate gate) {
        String policy = Echo.escape(gate.policy().id() + " " + gate.policy().version());
        String version = Echo.escape(gate.catalogue().version());
        return Sentence.of(
                "Decided on " + gate.asOf() + " by the policy " + policy + ", with the catalogue \""
                        + Echo.escape(gate.catalogue().title().en()) + "\", version " + version + ".",
                "审查日期 " + gate.asOf() + "，政策 " + policy + "，职责清单“"
                        + Echo.escape(gate.catalogue().title().zh()) + "”，版本 " + version + "。");
    }

    private static Sentence loads(Gate gate) {
        int known = gate.loads().byCommunity().size();
        return known > 0
                ? Sentence.of(
                        "What they carry already is known for " + Summary.grouped(known) + " communities.",
                        "已知 " + Summary.grouped(known) + " 个社区已承担的工时。")
                : Sentence.of(
                        "What communities carry already is not known, so whether they have room stays open; --loads tells it.",
                        "各社区已承担的工时未知，承载能力无法判断；可用 --loads 提供。");
    }

    private static Sentence money(Gate gate) {
        return gate.standard()
                .map(AdmissionStandard::hourlyRate)
                .map(rate -> Sentence.of("An hour is counted as " + rate + " yuan.", "每工时按 " + rate + " 元折算。"))
                .orElse(Sentence.of(
                        "No rate for an hour is known for that day, so hours are not turned into money.",
                        "该日没有可用的工时成本，工时未折算为金额。"));
    }
}

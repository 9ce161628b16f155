package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.BypassReview;
import dev.governance.admission.ObservedWork;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import dev.governance.organization.OrganizationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Work that went around the gate, told to a person (绕行核查结果): how much of what kind, from which department, and each finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review what was found
 * @param observed the work that was looked at
 * @param register what was asked, from which departments have their names
 * @param locale Chinese or English
 */
public record BypassAccount(
        BypassReview review, List<ObservedWork> observed, AdmissionRegister register, Locale locale) {

    private static final ImmutableMap<String, Sentence> KINDS = ImmutableMap.<String, Sentence>builder()
            .put("admission.bypass-unadmitted", Sentence.of("never asked for", "从未申请"))
            .put("admission.bypass-not-at-work", Sentence.of("asked for and not admitted, or ended", "申请而未准入，或已退出"))
            .put("admission.bypass-other-community", Sentence.of("in another community", "超出准入社区"))
            .put("admission.bypass-outside-period", Sentence.of("outside its dates", "超出准入期限"))
            .put("admission.bypass-renamed", Sentence.of("under another title", "改换名称"))
            .put("admission.bypass-split", Sentence.of("split into pieces", "拆分"))
            .put("admission.bypass-grown", Sentence.of("grown beyond what was admitted", "超出核定工时"))
            .put("admission.bypass-hours-untold", Sentence.of("admitted without hours", "未核定工时"))
            .buildOrThrow();

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /**
     * Returns all of it.
     *
     * @return tables and a line for each finding, each ending in a line feed
     */
    public String whole() {
        StringBuilder text = new StringBuilder(kinds());
        text.append('\n').append(departments(Integer.MAX_VALUE));
        for (Finding finding : review.findings()) {
            text.append(text.length() > 0 && finding == review.findings().get(0) ? "\n" : "");
            text.append(InertText.line(EdgeFaults.sentences().sentence(finding).in(locale)))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Returns how many findings of each kind there are.
     *
     * @return a line, and a table below it
     */
    public String kinds() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        KINDS.keySet().forEach(code -> counts.put(code, 0));
        review.findings().forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        TextTable table = new TextTable(List.of(say("work around the gate", "绕行情形"), say("findings", "件数")));
        int rows = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > 0) {
                table.row(words(count.getKey()), count.getValue());
                rows++;
            }
        }
        return say("Pieces of work found in communities: ", "社区中发现的工作：")
                + observed.size()
                + say("; hours a year outside the gate: ", " 项；门外工时：")
                + Summary.grouped(review.hoursOutside())
                + say(".\n", " 工时/年。\n")
                + (rows == 0 ? "" : table);
    }

    private String words(String code) {
        Sentence words = KINDS.get(code);
        return words == null ? code : words.in(locale);
    }

    /**
     * Returns the departments by their hours outside the gate.
     *
     * @param most how many are named
     * @return a table, the most hours first; nothing where there are no such hours
     */
    public String departments(int most) {
        if (review.outside().isEmpty()) {
            return "";
        }
        Map<OrganizationId, String> names = names(register);
        TextTable table = new TextTable(List.of(say("department", "部门"), say("hours outside", "门外年工时")));
        review.outside().stream()
                .limit(most)
                .forEach(source -> table.row(
                        names.getOrDefault(
                                source.department(), source.department().value()),
                        source.hours()));
        return table.toString();
    }

    /**
     * Returns what departments are called, as their requests say.
     *
     * @param register the requests
     * @return the names of those that gave one
     */
    public static ImmutableMap<OrganizationId, String> names(AdmissionRegister register) {
        Map<OrganizationId, String> names = new LinkedHashMap<>();
        register.records()
                .forEach(record -> record.request()
                        .departmentName()
                        .ifPresent(name -> names.putIfAbsent(record.request().department(), name)));
        return ImmutableMap.copyOf(names);
    }
}

package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationKind;

/** What is wrong with one document, beside those that it replaces. */
final class DocumentFindings {

    private DocumentFindings() {}

    static ImmutableList<Finding> of(NormativeDocument document, ImmutableMap<DocumentId, NormativeDocument> all) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (Coverage.start(document.inForce()).isBefore(document.adopted())) {
            findings.add(about(document, Finding.builder("document.backdated"))
                    .severity(Severity.WARNING)
                    .putValues("adopted", document.adopted().toString())
                    .putValues("days", document.inForce().toString())
                    .build());
        }
        for (DocumentId old : document.supersedes()) {
            NormativeDocument before = all.get(old);
            if (before == null) {
                findings.add(about(document, Finding.builder("document.unknown-predecessor"))
                        .severity(Severity.WARNING)
                        .putValues("predecessor", old.value())
                        .build());
            } else {
                findings.addAll(beside(document, before));
            }
        }
        return findings.build();
    }

    private static ImmutableList<Finding> beside(NormativeDocument document, NormativeDocument before) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (document.adopted().isBefore(before.adopted())) {
            findings.add(about(document, Finding.builder("document.older-successor"))
                    .putValues("predecessor", before.title())
                    .putValues("adopted", document.adopted().toString())
                    .putValues("predecessorAdopted", before.adopted().toString())
                    .build());
        }
        if (level(document.authorityKind()) < level(before.authorityKind())) {
            findings.add(about(document, Finding.builder("document.lower-successor"))
                    .severity(Severity.WARNING)
                    .putValues("predecessor", before.title())
                    .putValues("authority", document.authority().value())
                    .putValues("predecessorAuthority", before.authority().value())
                    .build());
        }
        return findings.build();
    }

    private static Finding.Builder about(NormativeDocument document, Finding.Builder finding) {
        finding.subject(document.id().value()).putValues("title", document.title());
        return finding;
    }

    /** How far up a body stands; a department of the city and the government of a county are not above each other. */
    private static int level(OrganizationKind kind) {
        return switch (kind) {
            case CITY_GOVERNMENT -> 4;
            case CITY_DEPARTMENT, COUNTY_GOVERNMENT -> 3;
            case COUNTY_DEPARTMENT -> 2;
            case SUBDISTRICT_OFFICE, TOWNSHIP_GOVERNMENT -> 1;
            default -> 0;
        };
    }
}

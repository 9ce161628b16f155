package dev.governance.organization;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import java.util.Optional;

/** What is wrong with a text that should be a unified social credit code, each fault shown before those it hides. */
final class CreditCodeReview {

    private static final int DIVISION_START = 2;
    private static final int DIVISION_END = 8;
    private static final int ORGANIZATION_CHECK = 16;

    private CreditCodeReview() {}

    static ImmutableList<Finding> of(String text) {
        Optional<Finding> fault = fault(text);
        return fault.or(() -> warning(text)).map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    static Optional<Finding> fault(String text) {
        return length(text).or(() -> characters(text)).or(() -> division(text)).or(() -> check(text));
    }

    static Optional<Finding> warning(String text) {
        char actual = text.charAt(ORGANIZATION_CHECK);
        char expected = CheckCharacters.ofOrganization(text);
        return actual == expected
                ? Optional.empty()
                : Optional.of(finding("organization-check", text, "GB 11714")
                        .severity(Severity.WARNING)
                        .putValues("expected", String.valueOf(expected))
                        .putValues("actual", String.valueOf(actual))
                        .build());
    }

    private static Optional<Finding> length(String text) {
        int length = text.codePointCount(0, text.length());
        return length == UnifiedSocialCreditCode.LENGTH && length == text.length()
                ? Optional.empty()
                : Optional.of(finding("length", text)
                        .putValues("length", Integer.toString(length))
                        .build());
    }

    private static Optional<Finding> characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CheckCharacters.ALPHABET.indexOf(text.charAt(i)) < 0) {
                return Optional.of(position("character", text, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> division(String text) {
        for (int i = DIVISION_START; i < DIVISION_END; i++) {
            if (text.charAt(i) > '9') {
                return Optional.of(position("division", text, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> check(String text) {
        char actual = text.charAt(text.length() - 1);
        char expected = CheckCharacters.of(text);
        return actual == expected
                ? Optional.empty()
                : Optional.of(finding("check", text)
                        .putValues("expected", String.valueOf(expected))
                        .putValues("actual", String.valueOf(actual))
                        .build());
    }

    private static Finding position(String code, String text, int index) {
        return finding(code, text)
                .putValues("position", Integer.toString(index + 1))
                .putValues("character", String.valueOf(text.charAt(index)))
                .build();
    }

    private static Finding.Builder finding(String code, String text) {
        return finding(code, text, "GB 32100-2015");
    }

    private static Finding.Builder finding(String code, String text, String standard) {
        Finding.Builder finding = Finding.builder("credit-code." + code);
        finding.subject(text);
        finding.addCitations(Citation.builder().document(standard).build());
        return finding;
    }
}

package dev.governance.examples.cli;

import dev.governance.basics.Finding;

/** A command line that cannot be followed, with what is wrong with it in both languages; the run ends with exit code 64. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    /**
     * Makes it.
     *
     * @param finding what is wrong and what is allowed
     */
    public UsageException(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    /** Returns what is wrong. */
    public Finding finding() {
        return finding;
    }
}

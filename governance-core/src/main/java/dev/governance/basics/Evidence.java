package dev.governance.basics;

/** What is known of a norm's value (依据程度): how near to the source somebody came, or that nobody did. */
public enum Evidence {
    /** The text of the law or document itself was read. */
    TEXT_READ,
    /** The passage was seen, quoted on another page; the document was not read as a whole. */
    EXCERPT_SEEN,
    /** Nobody verified the value; it stands in for one, in a profile that is an example. */
    ASSUMED,
    /** A value is in force, or may be, but it was not verified: none is given. */
    NOT_VERIFIED;

    /**
     * Returns whether a source was seen.
     *
     * @return true for the first two
     */
    public boolean isVerified() {
        return this == TEXT_READ || this == EXCERPT_SEEN;
    }
}

package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Decider;

/** The rows of the growth table. */
public enum GrowthRow {
    /** {@link CodeIndex}, the limit that all are told against. */
    INDEX("index by hand"),
    /** {@link LibraryCatalogue}. */
    LIBRARY("this library"),
    /** {@link FullScan}. */
    SCAN("every rule asked");

    private final String title;

    GrowthRow(String title) {
        this.title = title;
    }

    /**
     * Returns the name that is printed.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * Makes what decides.
     *
     * @param rules the catalogue
     * @return a new decider
     */
    public Decider<CatalogueRequest, Integer, ?> make(ImmutableList<CatalogueRule> rules) {
        return switch (this) {
            case INDEX -> new CodeIndex(rules);
            case LIBRARY -> new LibraryCatalogue(rules);
            case SCAN -> new FullScan(rules);
        };
    }
}

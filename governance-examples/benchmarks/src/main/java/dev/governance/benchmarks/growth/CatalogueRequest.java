package dev.governance.benchmarks.growth;

/**
 * A request as far as a catalogue looks at it; invented.
 *
 * @param matter the code of what is asked
 * @param division the code of the division that is asked, twelve digits
 * @param hours work in hours, from 0 to under {@link RuleCatalogue#HOURS}
 */
public record CatalogueRequest(String matter, String division, int hours) {}

package dev.governance.benchmarks.growth;

/** Whom an entry of the catalogue concerns (适用范围): an equality condition, or none. */
public sealed interface Reach {

    /**
     * Returns whether a request is within this reach.
     *
     * @param request the request
     * @return whether the equality holds
     */
    boolean holds(CatalogueRequest request);

    /**
     * Requests about one matter.
     *
     * @param code the code of the matter
     */
    record OfMatter(String code) implements Reach {
        @Override
        public boolean holds(CatalogueRequest request) {
            return request.matter().equals(code);
        }
    }

    /**
     * Requests to one division.
     *
     * @param code the code of the division, twelve digits
     */
    record OfDivision(String code) implements Reach {
        @Override
        public boolean holds(CatalogueRequest request) {
            return request.division().equals(code);
        }
    }

    /** All requests. */
    record Everywhere() implements Reach {
        @Override
        public boolean holds(CatalogueRequest request) {
            return true;
        }
    }
}

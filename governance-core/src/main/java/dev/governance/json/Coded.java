package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.governance.basics.Finding;

/** A refusal by one of the exact readers in this room, which knows its finding. */
final class Coded extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    Coded(JsonParser parser, Finding finding) {
        super(parser, finding.code(), parser.currentTokenLocation());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}

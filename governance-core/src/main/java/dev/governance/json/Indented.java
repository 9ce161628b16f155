package dev.governance.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** JSON for people: two blanks for each level, the same line end on every machine. */
final class Indented extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    Indented() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indentArraysWith(LINES);
        indentObjectsWith(LINES);
    }

    @Override
    public Indented createInstance() {
        return new Indented();
    }
}

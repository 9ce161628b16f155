package dev.governance.examples.map;

import dev.governance.examples.edge.InertText;
import java.util.OptionalLong;

/** JSON in the making, for a page: text that ends no script and hides nothing. Not thread-safe. */
final class ScriptText {

    /** What stands for a number that is kept back. */
    static final int KEPT_BACK = -1;

    private final StringBuilder json = new StringBuilder();

    ScriptText raw(String markup) {
        json.append(markup);
        return this;
    }

    /** Appends a comma before all but the first of a list. */
    ScriptText next(boolean first) {
        return first ? this : raw(",");
    }

    ScriptText number(long number) {
        json.append(number);
        return this;
    }

    ScriptText count(OptionalLong count) {
        return number(count.orElse(KEPT_BACK));
    }

    ScriptText text(String text) {
        json.append('"');
        InertText.line(text).chars().forEach(sign -> {
            if (sign == '"' || sign == '\\' || sign == '<' || sign == '>' || sign == '&' || sign < 0x20) {
                json.append("\\u00")
                        .append(Character.forDigit(sign >> 4, 16))
                        .append(Character.forDigit(sign & 15, 16));
            } else {
                json.append((char) sign);
            }
        });
        json.append('"');
        return this;
    }

    @Override
    public String toString() {
        return json.toString();
    }
}

package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

/** Shorthand of the tests in this room. */
final class Reads {

    private Reads() {}

    static <T> T good(String json, Class<T> type) {
        return JsonFormat.standard().read(Source.of("in.json", json), type);
    }

    static DataFormatException bad(String json, Class<?> type) {
        return assertThrows(DataFormatException.class, () -> good(json, type), json);
    }

    static DataFormatException bad(byte[] json, Class<?> type) {
        return assertThrows(
                DataFormatException.class, () -> JsonFormat.standard().read(Source.of("in.json", json), type));
    }

    /** The only fault as {@code line:column pointer code}. */
    static String only(DataFormatException refused) {
        if (refused.faults().size() != 1) {
            throw new AssertionError(refused.getMessage());
        }
        return brief(refused.faults().get(0));
    }

    static String brief(Fault fault) {
        return fault.line() + ":" + fault.column() + " " + fault.pointer() + " "
                + fault.finding().code();
    }
}

package dev.governance.json;

import dev.governance.basics.Finding;
import java.util.Locale;
import java.util.Optional;

/** The first look at a passage: is it text in UTF-8 at all? */
final class Encodings {

    private Encodings() {}

    /** The fault of a passage that is no text in UTF-8, or is empty. */
    static Optional<Fault> fault(Passage passage) {
        if (looksLikeUtf16(passage)) {
            return Optional.of(passage.fault(Finding.builder("json.utf-16").build()));
        }
        int bad = Utf8Text.firstIllFormed(passage.bytes(), passage.from(), passage.to());
        if (bad >= 0) {
            return Optional.of(notUtf8(passage, bad));
        }
        return passage.isBlank()
                ? Optional.of(passage.fault(Finding.builder("json.empty").build()))
                : Optional.empty();
    }

    private static Fault notUtf8(Passage passage, int bad) {
        boolean chinese = Utf8Text.looksLikeGb18030(passage.bytes(), passage.from(), passage.to());
        Finding finding = Finding.builder(chinese ? "json.gb18030" : "json.not-utf-8")
                .putValues("byte", Integer.toString(bad))
                .putValues("value", hex(passage.bytes()[bad]))
                .build();
        return passage.fault(bad - passage.from(), "", finding);
    }

    /** A mark of byte order, or a zero among the first two bytes, which no JSON text has. */
    private static boolean looksLikeUtf16(Passage passage) {
        if (passage.length() < 2) {
            return false;
        }
        byte first = passage.bytes()[passage.from()];
        byte second = passage.bytes()[passage.from() + 1];
        return first == 0
                || second == 0
                || first == (byte) 0xFE && second == (byte) 0xFF
                || first == (byte) 0xFF && second == (byte) 0xFE;
    }

    private static String hex(byte value) {
        return Integer.toHexString(value & 0xFF | 0x100).substring(1).toUpperCase(Locale.ROOT);
    }
}

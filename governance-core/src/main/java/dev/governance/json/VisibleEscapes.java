package dev.governance.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** What is written as an escape: all that does not show itself, so that a document is safe to print on a terminal. */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
        escapes[0x7F] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int sign) {
        if (sign > 0xFFFF || Character.isSurrogate((char) sign) || Echo.isVisible(sign)) {
            return null;
        }
        return new SerializedString(Echo.unit((char) sign));
    }
}

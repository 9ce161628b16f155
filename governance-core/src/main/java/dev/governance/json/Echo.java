package dev.governance.json;

/**
 * Text from outside, made fit to be shown on one line (回显): controls and invisible signs are written out as
 * {@code \}{@code uXXXX}, and what is long is cut.
 *
 * <p>The list of signs is fixed here and not asked of the Java version, so that every machine shows the same. Stateless
 * and thread-safe.
 */
public final class Echo {

    /** The most characters that an echo has. */
    public static final int LENGTH = 80;

    private Echo() {}

    /**
     * Returns a text on one line, of at most {@value #LENGTH} characters, an ellipsis in the place of the rest.
     *
     * @param text any text
     * @return the echo
     */
    public static String of(String text) {
        String head = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
        String shown = escape(head);
        if (shown.length() <= LENGTH && head.length() == text.length()) {
            return shown;
        }
        int end = Math.min(LENGTH - 1, shown.length());
        if (Character.isHighSurrogate(shown.charAt(end - 1))) {
            end--;
        }
        return shown.substring(0, end) + "…";
    }

    /**
     * Returns a text, whole, with every sign that {@link #isVisible} does not count in written out.
     *
     * @param text any text
     * @return the text without controls
     */
    public static String escape(String text) {
        int at = 0;
        while (at < text.length() && isVisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (int sign; at < text.length(); at += Character.charCount(sign)) {
            sign = text.codePointAt(at);
            if (isVisible(sign)) {
                shown.appendCodePoint(sign);
            } else {
                text.substring(at, at + Character.charCount(sign))
                        .chars()
                        .forEach(unit -> shown.append(unit((char) unit)));
            }
        }
        return shown.toString();
    }

    /**
     * Tells whether a sign shows itself and does nothing else: it is no control (C0, C1), no bidirectional or
     * zero-width control, no line or paragraph separator, no tag, no half of a surrogate pair.
     *
     * @param codePoint the sign
     * @return whether it may be shown as it is
     */
    public static boolean isVisible(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint >= ' ' && (codePoint < 0x7F || codePoint > 0x9F) && codePoint != 0xAD;
        }
        if (codePoint >= 0x2000 && codePoint <= 0x206F) {
            return !(codePoint >= 0x200B && codePoint <= 0x200F
                    || codePoint >= 0x2028 && codePoint <= 0x202E
                    || codePoint >= 0x2060);
        }
        return !(codePoint == 0x61C
                || codePoint == 0x180E
                || codePoint >= 0xD800 && codePoint <= 0xDFFF
                || codePoint == 0xFEFF
                || codePoint >= 0xFFF9 && codePoint <= 0xFFFB
                || codePoint >= 0xFFFE && codePoint <= 0xFFFF
                || codePoint >= 0xE0000 && codePoint <= 0xE007F);
    }

    /**
     * Returns the escape of one UTF-16 unit, as JSON and Java write it.
     *
     * @param unit the unit
     * @return six characters
     */
    static String unit(char unit) {
        String digits = Integer.toHexString(unit);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}

package dev.governance.admission;

import dev.governance.duty.Duty;

/**
 * By which words the catalogue knows a matter (事项识别): without numbers, so that a person can follow it. Width, case, blanks and
 * punctuation do not matter. The way of recognising is this library's own.
 */
final class TitleRecognition {

    /** A part of a keyword is a word, and a Chinese word has two characters. */
    private static final int WORD = 2;

    private final String letters;

    private TitleRecognition(String letters) {
        this.letters = letters;
    }

    static TitleRecognition of(String title) {
        return new TitleRecognition(TitleSimilarity.normalized(title));
    }

    /** Tells whether the title is the name of a duty. */
    boolean isNameOf(Duty duty) {
        return letters.equals(TitleSimilarity.normalized(duty.name().zh()));
    }

    /** Tells whether the title is the name of a duty or holds one of its keywords whole. */
    boolean isOf(Duty duty) {
        if (isNameOf(duty)) {
            return true;
        }
        for (String keyword : duty.keywords()) {
            String word = TitleSimilarity.normalized(keyword);
            if (!word.isEmpty() && letters.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the title holds the name of a duty or one of its keywords, whole or as two words one after the other. */
    boolean bearsOut(Duty duty) {
        return holds(duty.name().zh()) || duty.keywords().stream().anyMatch(this::holds);
    }

    /** Signs alone are no word: all titles would hold them. */
    private boolean holds(String text) {
        String word = TitleSimilarity.normalized(text);
        return !word.isEmpty() && (letters.contains(word) || holdsInTwo(word));
    }

    private boolean holdsInTwo(String word) {
        for (int cut = WORD; cut <= word.length() - WORD; cut++) {
            int first = letters.indexOf(word.substring(0, cut));
            if (first >= 0 && letters.indexOf(word.substring(cut), first + cut) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a body's name holds a line of business as it is called for short: its characters in their order. */
    static boolean isLineOf(String line, String body) {
        String name = TitleSimilarity.normalized(body);
        int at = 0;
        for (int sign : TitleSimilarity.normalized(line).codePoints().toArray()) {
            int found = name.indexOf(sign, at);
            if (found < 0) {
                return false;
            }
            at = found + Character.charCount(sign);
        }
        return true;
    }
}

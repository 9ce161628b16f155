package dev.governance.admission;

import dev.governance.duty.Duty;

/**
 * By which words the catalogue knows a matter (事项识别): without numbers, so that a person can follow it. Width, case, blanks and
 * punctuation do not matter. The way of recognising is this library's own.
 */
final class TitleRecognition {

    /** A part of a keyword is a word, and a Chinese word has two characters. */
    private static final int WORD = 2;

    private TitleRecognition() {}

    /** Tells whether a title is the name of a duty or holds one of its keywords whole. */
    static boolean isHeldBy(Duty duty, String title) {
        return CatalogueWords.OfDuty.of(duty).areHeldIn(normalized(title));
    }

    /** Tells whether a title holds the name of a duty or one of its keywords, whole or as two words, one after the other. */
    static boolean bearsOut(Duty duty, String title) {
        String letters = normalized(title);
        CatalogueWords.OfDuty words = CatalogueWords.OfDuty.of(duty);
        boolean held = !words.name().isEmpty() && holds(letters, words.name());
        for (String word : words.keywords()) {
            held = held || holds(letters, word);
        }
        return held;
    }

    private static boolean holds(String letters, String word) {
        return letters.contains(word) || holdsInTwo(letters, word);
    }

    /** Tells whether a body's name holds a line of business as it is called for short: its characters in their order. */
    static boolean isLineOf(String line, String body) {
        String letters = normalized(body);
        int at = 0;
        for (int sign : normalized(line).codePoints().toArray()) {
            int found = letters.indexOf(sign, at);
            if (found < 0) {
                return false;
            }
            at = found + Character.charCount(sign);
        }
        return true;
    }

    private static boolean holdsInTwo(String letters, String word) {
        for (int cut = WORD; cut <= word.length() - WORD; cut++) {
            int first = letters.indexOf(word.substring(0, cut));
            if (first >= 0 && letters.indexOf(word.substring(cut), first + cut) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String normalized(String text) {
        return TitleSimilarity.normalized(text);
    }
}

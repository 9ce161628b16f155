package dev.governance.admission;

import dev.governance.duty.Duty;
import java.util.stream.Stream;

/**
 * By which words the catalogue knows a matter (事项识别): without numbers, so that a person can follow it. Width, case, blanks and
 * punctuation do not matter. The way of recognising is this library's own.
 */
final class TitleRecognition {

    /** A part of a keyword is a word, and a Chinese word has two characters. */
    private static final int WORD = 2;

    private TitleRecognition() {}

    /** Tells whether a title is the name of a duty. */
    static boolean isNameOf(Duty duty, String title) {
        return normalized(title).equals(normalized(duty.name().zh()));
    }

    /** Tells whether a title is the name of a duty or holds one of its keywords whole. */
    static boolean isHeldBy(Duty duty, String title) {
        String letters = normalized(title);
        return isNameOf(duty, title) || words(duty.keywords().stream()).anyMatch(letters::contains);
    }

    /** Tells whether a title holds the name of a duty or one of its keywords, whole or as two words, one after the other. */
    static boolean bearsOut(Duty duty, String title) {
        String letters = normalized(title);
        return words(Stream.concat(Stream.of(duty.name().zh()), duty.keywords().stream()))
                .anyMatch(word -> letters.contains(word) || holdsInTwo(letters, word));
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

    /** Signs alone are no word: nothing would hold all titles. */
    private static Stream<String> words(Stream<String> texts) {
        return texts.map(TitleRecognition::normalized).filter(word -> !word.isEmpty());
    }

    private static String normalized(String text) {
        return TitleSimilarity.normalized(text);
    }
}

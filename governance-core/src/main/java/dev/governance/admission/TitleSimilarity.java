package dev.governance.admission;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.governance.basics.Ratio;
import java.text.Normalizer;

/**
 * How much two titles have in common (标题相似度): the Sørensen–Dice coefficient of their pairs of neighbouring characters, exact.
 *
 * <p>Dice, L. R. (1945), Measures of the amount of ecologic association between species, Ecology 26(3). A pair counts as often as
 * it stands in a title. Width, case, blanks and punctuation do not matter.
 */
final class TitleSimilarity {

    private TitleSimilarity() {}

    /** Returns a ratio from 0, nothing in common, to 1, the same pairs. */
    static Ratio of(String one, String other) {
        String a = normalized(one);
        String b = normalized(other);
        if (a.equals(b)) {
            return Ratio.one();
        }
        ImmutableMultiset<String> pairsOfA = pairs(a);
        ImmutableMultiset<String> pairsOfB = pairs(b);
        int all = pairsOfA.size() + pairsOfB.size();
        int common = Multisets.intersection(pairsOfA, pairsOfB).size();
        return all == 0 ? Ratio.zero() : Ratio.of(2L * common, all);
    }

    /** Returns the letters and digits of a title, in one width and case. */
    static String normalized(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char sign = title.charAt(i);
            boolean wide = sign >= '！' && sign <= '～'; // of each the narrow one stands as far ahead
            int narrow = wide ? sign - '！' + '!' : sign;
            if (narrow >= '一' && narrow <= '龥') { // letters for every version of Unicode; later ones are asked for
                letters.append(sign);
            } else if (narrow > '~') {
                return decomposed(title);
            } else if (Character.isLetterOrDigit(narrow)) {
                letters.append((char) Character.toLowerCase(narrow));
            }
        }
        return letters.toString();
    }

    /** The same for any signs; a title of ideographs, and of ASCII in either width, does not need it, which saves nine tenths. */
    static String decomposed(String title) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static ImmutableMultiset<String> pairs(String title) {
        int[] letters = title.codePoints().toArray();
        Multiset<String> pairs = HashMultiset.create();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return ImmutableMultiset.copyOf(pairs);
    }
}

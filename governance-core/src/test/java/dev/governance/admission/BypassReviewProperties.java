package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Ratio;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BypassReviewProperties {

    private static final BypassStandard STANDARD = new BypassStandard(Ratio.of(1, 2), Ratio.of(1, 10));
    private static final AdmissionRegister REGISTER = BypassReviewTest.atWork(AdmissionSamples.request("T-1"));

    /** What is found, before it has an id. */
    record Found(String title, boolean here, boolean ours, long hours) {

        ObservedWork work(int number) {
            DivisionCode where = here ? AdmissionSamples.HERE : AdmissionSamples.THERE;
            return AdmissionSamples.work("W-" + (100 + number))
                    .title(title)
                    .community(where)
                    .department(ours ? AdmissionSamples.CIVIL_AFFAIRS : AdmissionSamples.STATISTICS)
                    .hours(hours)
                    .build();
        }
    }

    @Provide
    Arbitrary<List<ObservedWork>> works() {
        return Combinators.combine(
                        Arbitraries.of("协助社会救助调查", "社会救助调查", "经济普查"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 120))
                .as(Found::new)
                .list()
                .ofMaxSize(6)
                .map(found -> IntStream.range(0, found.size())
                        .mapToObj(i -> found.get(i).work(i))
                        .toList());
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings().withChars("甲乙丙aA １1（）𠮷").ofMaxLength(8);
    }

    @Property(tries = 10_000)
    void titlesAreBroughtIntoOneWidthAsTheirDecompositionSays(@ForAll("allSigns") String title) {
        assertEquals(TitleSimilarity.decomposed(title), TitleSimilarity.normalized(title));
    }

    @Provide
    Arbitrary<String> allSigns() {
        return Arbitraries.strings()
                .withChars("甲乙丙龥鿿𠮷aAzZ09 ~!、。，“（）！～ＡｚＺ０９ßéİﬁ²①ⅷ々ー豈\u0301\u3099")
                .withCharRange(' ', '~')
                .withCharRange('！', '～')
                .ofMaxLength(12);
    }

    /** Crosses out pairs that both have, one by one. */
    private static Ratio naive(String one, String other) {
        String a = TitleSimilarity.normalized(one);
        String b = TitleSimilarity.normalized(other);
        if (a.equals(b)) {
            return Ratio.one();
        }
        List<String> left = pairs(a);
        List<String> right = pairs(b);
        int all = left.size() + right.size();
        int common = 0;
        for (String pair : left) {
            common += right.remove(pair) ? 1 : 0;
        }
        return all == 0 ? Ratio.zero() : Ratio.of(2L * common, all);
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        for (int i = 1; i < letters.size(); i++) {
            pairs.add(letters.get(i - 1) + letters.get(i));
        }
        return pairs;
    }

    @Property(tries = 10_000)
    void titlesAreAsSimilarAsPairsCrossedOutOneByOneSay(@ForAll("titles") String one, @ForAll("titles") String other) {
        assertEquals(naive(one, other), TitleSimilarity.of(one, other));
    }

    @Property(tries = 100_000)
    @Tag("long")
    void titlesAreAsSimilarAsPairsCrossedOutOneByOneSayManyTimes(
            @ForAll("titles") String one, @ForAll("titles") String other) {
        assertEquals(naive(one, other), TitleSimilarity.of(one, other));
    }

    @Property
    void similarityIsAShareAndTheSameBothWays(@ForAll("titles") String one, @ForAll("titles") String other) {
        Ratio similarity = TitleSimilarity.of(one, other);

        assertEquals(similarity, TitleSimilarity.of(other, one));
        assertTrue(similarity.compareTo(Ratio.one()) <= 0);
    }

    /** All hours that are not within the one admission, and those beyond its 110. */
    @Property(tries = 10_000)
    void everyHourOutsideTheGateIsCountedOnce(@ForAll("works") List<ObservedWork> works) {
        long outside = 0;
        long within = 0;
        for (ObservedWork work : works) {
            boolean admitted = work.community().equals(AdmissionSamples.HERE)
                    && work.department().equals(AdmissionSamples.CIVIL_AFFAIRS)
                    && work.title().contains("社会救助调查");
            within += admitted ? work.hours() : 0;
            outside += admitted ? 0 : work.hours();
        }
        assertEquals(
                outside + Math.max(0, within - 110),
                BypassReview.of(REGISTER, works, STANDARD).hoursOutside());
    }

    @Property
    void theOrderOfWhatIsFoundDoesNotMatter(@ForAll("works") List<ObservedWork> works) {
        List<ObservedWork> reversed = new ArrayList<>(works);
        Collections.reverse(reversed);

        assertEquals(BypassReview.of(REGISTER, works, STANDARD), BypassReview.of(REGISTER, reversed, STANDARD));
    }
}

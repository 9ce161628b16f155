package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Ratio;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PayScaleProperties {

    private static final PayScale SCALE = WorkerCases.scale().build();

    private static GradeAccount grade(int post, int years, int education, int level) {
        return SCALE.grading()
                .grade(
                        SCALE.posts().get(post),
                        years,
                        Education.values()[education],
                        level == 0 ? Optional.empty() : Optional.of(SocialWorkLevel.values()[level - 1]));
    }

    /** The formula of the reference, counted step by step instead of divided. */
    @Property(tries = 10_000)
    void gradesAreThoseOfTheFormula(
            @ForAll @IntRange(max = 2) int post,
            @ForAll @IntRange(max = 60) int years,
            @ForAll @IntRange(max = 5) int education,
            @ForAll @IntRange(max = 3) int level) {
        int credit = List.of(0, 0, 0, 3, 5, 7).get(education);
        int expected = SCALE.posts().get(post).lowest();
        for (int counted = 3; counted <= years + credit; counted += 3) {
            expected++;
        }
        expected = Math.min(SCALE.posts().get(post).highest(), expected + level);

        assertEquals(expected, grade(post, years, education, level).grade());
    }

    @Property(tries = 100_000)
    @Tag("long")
    void gradesAreThoseOfTheFormulaInManyCases(
            @ForAll @IntRange(max = 2) int post,
            @ForAll @IntRange(max = 60) int years,
            @ForAll @IntRange(max = 5) int education,
            @ForAll @IntRange(max = 3) int level) {
        gradesAreThoseOfTheFormula(post, years, education, level);
    }

    @Property
    void moreYearsEducationOrCertificateNeverLowerAGrade(
            @ForAll @IntRange(max = 2) int post,
            @ForAll @IntRange(max = 60) int years,
            @ForAll @IntRange(max = 4) int education,
            @ForAll @IntRange(max = 2) int level) {
        int grade = grade(post, years, education, level).grade();

        assertTrue(SCALE.posts().get(post).holds(grade));
        assertTrue(grade(post, years + 1, education, level).grade() >= grade);
        assertTrue(grade(post, years, education + 1, level).grade() >= grade);
        assertTrue(grade(post, years, education, level + 1).grade() >= grade);
    }

    @Property
    void payStillRisesStrictlyAfterManyYearsOfGrowth(
            @ForAll @IntRange(min = 1, max = 20) int years, @ForAll @LongRange(min = 900, max = 1200) long index) {
        PayTable table = SCALE.table();
        for (int year = 0; year < years; year++) {
            PayTable grown = table.grown(SCALE.growth().factor(Ratio.of(index, 1000)));
            for (int grade = 1; grade <= table.grades(); grade++) {
                assertTrue(grown.of(grade).compareTo(table.of(grade)) > 0, "no cut, and the floor is above 1");
                assertTrue(grade == 1 || grown.of(grade).compareTo(grown.of(grade - 1)) > 0);
            }
            table = grown;
        }
    }
}

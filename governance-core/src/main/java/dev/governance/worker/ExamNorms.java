package dev.governance.worker;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;

/** Reads the rules of the examination from norms. */
final class ExamNorms {

    private static final Splitter WORDS = Splitter.on(',');
    private final Norms norms;
    private final LocalDate date;
    private final ProfileId profile;
    private final ImmutableList.Builder<NormUse> uses = ImmutableList.builder();

    ExamNorms(Norms norms, LocalDate date, ProfileId profile) {
        this.norms = norms;
        this.date = date;
        this.profile = profile;
    }

    ExamStandard standard() {
        int extra = count("worker.exam-other-major-years");
        ExamRule assistant = rule(SocialWorkLevel.ASSISTANT, "assistant", "secondary,college,bachelor")
                .otherMajorYears(extra)
                .countsFromCertificate(false)
                .build();
        ExamRule professional = rule(
                        SocialWorkLevel.PROFESSIONAL, "professional", "secondary,college,bachelor,master,doctor")
                .otherMajorYears(extra)
                .needs(SocialWorkLevel.ASSISTANT)
                .neededBy(ImmutableSet.of(Education.SECONDARY))
                .countsFromCertificate(false)
                .build();
        ExamRule senior = rule(SocialWorkLevel.SENIOR, "senior", "bachelor")
                .otherMajorYears(0)
                .needs(SocialWorkLevel.PROFESSIONAL)
                .neededBy(Sets.immutableEnumSet(EnumSet.allOf(Education.class)))
                .countsFromCertificate(true)
                .build();
        return ExamStandard.builder()
                .addRules(assistant, professional, senior)
                .uses(uses.build())
                .build();
    }

    private ExamRule.Builder rule(SocialWorkLevel level, String name, String educations) {
        EnumMap<Education, Integer> years = new EnumMap<>(Education.class);
        for (String education : WORDS.split(educations)) {
            int asked = count("worker.exam-" + name + "-years-" + education);
            EnumSet.range(lowest(education), Education.DOCTOR).forEach(each -> years.put(each, asked));
        }
        ExamRule.Builder rule = ExamRule.builder();
        rule.level(level).years(years).windowYears(count("worker.exam-" + name + "-window-years"));
        return rule;
    }

    /** 本科 is asked for with or without a degree. */
    private static Education lowest(String education) {
        return switch (education) {
            case "secondary" -> Education.SECONDARY;
            case "college" -> Education.COLLEGE;
            case "bachelor" -> Education.UNDERGRADUATE;
            case "master" -> Education.MASTER;
            default -> Education.DOCTOR;
        };
    }

    private int count(String name) {
        Norm<Long> norm = norms.value(NormId.ofCount(name), date, profile);
        norm.use().ifPresent(uses::add);
        return norm.value()
                .map(Math::toIntExact)
                .orElseThrow(() ->
                        new IllegalArgumentException(name + " has no verified value on " + date + " in " + profile));
    }
}

package dev.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.stream.Stream;

/** Immutable, and without a trace of how it is made. */
final class Values {

    private Values() {}

    static ArchRule fieldsAreFinal(FloorPlan plan) {
        return fields().that(DescribedPredicate.describe("are no worker's own", Values::isNotAWorkersOwn))
                .should()
                .beFinal();
    }

    /** A worker lives for one call: it is hidden, is no value that could be kept, and keeps its fields to itself. */
    private static boolean isNotAWorkersOwn(JavaField field) {
        JavaClass owner = field.getOwner();
        boolean generated = owner.getName().matches(Names.GENERATED);
        boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean worker = isHidden(owner)
                && !owner.isAssignableTo(Serializable.class)
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.PRIVATE);
        return !(generated || synthetic || worker);
    }

    private static boolean isHidden(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return !open || type.getEnclosingClass().map(Values::isHidden).orElse(false);
    }

    static ArchRule generatedTypesAreHidden(FloorPlan plan) {
        return classes()
                .that()
                .haveNameMatching(Names.GENERATED)
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic();
    }

    static ArchRule generatedTypesShowInNoSignature(FloorPlan plan) {
        return noClasses()
                .that()
                .haveNameNotMatching(Names.GENERATED)
                .should(Conditions.are("open with a generated type in a signature", Values::showsGenerated));
    }

    private static boolean showsGenerated(JavaClass type) {
        return !isHidden(type)
                && type.getMembers().stream()
                        .filter(Values::isOpen)
                        .flatMap(Values::shown)
                        .anyMatch(
                                shown -> shown.getBaseComponentType().getName().matches(Names.GENERATED)
                                        && !shown.getPackageName().startsWith("com.google."));
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(p -> p.getAllInvolvedRawTypes().stream()))
                : ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
    }
}

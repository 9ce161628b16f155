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
import java.util.Set;
import java.util.stream.Stream;

/** Immutable, and without a trace of how it is made. */
final class Values {

    private Values() {}

    static ArchRule fieldsAreFinal(FloorPlan plan) {
        return fields().that(DescribedPredicate.describe("are no worker's own", Values::isNotAWorkersOwn))
                .should()
                .beFinal();
    }

    /**
     * A worker lives for one call and is no value that could be kept: it is hidden in its room, or is a builder. A
     * transient field of a value remembers what can be worked out again.
     */
    private static boolean isNotAWorkersOwn(JavaField field) {
        JavaClass owner = field.getOwner();
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean generated = owner.getName().matches(Names.GENERATED);
        boolean hidden = isHidden(owner) || modifiers.contains(JavaModifier.PRIVATE) && isBuilder(owner);
        boolean worker =
                hidden && !owner.isAssignableTo(Serializable.class) && !modifiers.contains(JavaModifier.STATIC);
        boolean memory = modifiers.contains(JavaModifier.PRIVATE) && modifiers.contains(JavaModifier.TRANSIENT);
        return !(generated || modifiers.contains(JavaModifier.SYNTHETIC) || worker || memory);
    }

    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder");
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
